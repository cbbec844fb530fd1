import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CodeAskedView } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import type { Asked } from './asked.ts'

/** Asks for a code to this address, in the language of the page. */
export function useAskCode(onAsked: (asked: Asked) => void) {
  const { i18n } = useTranslation()
  return useMutation({
    mutationFn: async (email: string): Promise<Asked> => {
      const body = { email, language: i18n.language }
      return {
        email,
        sent: await send<CodeAskedView>('POST', '/console/api/session/code', { body }),
      }
    },
    onSuccess: onAsked,
  })
}
