import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  ApiKeyFields,
  ApiKeyViews,
  MadeApiKeyView,
} from '../../../src/edges/http/contracts/console/api-keys.ts'
import { send } from '../../kit/api/client.ts'
import { read } from '../api.ts'

const PATH = '/console/api/api-keys'
const KEYS = ['api-keys']

export function useApiKeys() {
  return useQuery({ queryKey: KEYS, queryFn: () => read<ApiKeyViews>('api-keys') })
}

/** What it answers holds the key: nothing of it is kept once it is out of sight. */
export function useNewApiKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ApiKeyFields) => send<MadeApiKeyView>('POST', PATH, { body }),
    gcTime: 0,
    onSettled: () => client.invalidateQueries({ queryKey: KEYS }),
  })
}

/** Ends a key; the list is as the server has it afterwards, whatever came of it. */
export function useRevocation(onEnd: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => send<ApiKeyViews>('DELETE', `${PATH}/${encodeURIComponent(id)}`),
    onSettled: async () => {
      onEnd()
      await client.invalidateQueries({ queryKey: KEYS })
    },
  })
}
