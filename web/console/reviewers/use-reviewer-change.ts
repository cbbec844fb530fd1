import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReviewerEntry } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'

export const REVIEWERS = ['reviewers']
export const REVIEWERS_PATH = '/console/api/reviewers'
export type Role = NonNullable<ReviewerEntry['role']>

export const nameOf = ({ name, email, id }: ReviewerEntry): string => name ?? email ?? id

export type Change =
  | { readonly kind: 'role'; readonly id: string; readonly role: Role }
  | { readonly kind: 'remove' | 'restore'; readonly id: string }
  | { readonly kind: 'add'; readonly email: string; readonly name: string; readonly role: Role }

function sent(change: Change): Promise<ReviewerEntry> {
  switch (change.kind) {
    case 'add': {
      const { email, name, role } = change
      return send('POST', REVIEWERS_PATH, {
        body: { email, role, name: name === '' ? null : name },
      })
    }
    case 'role':
      return send('PATCH', `${REVIEWERS_PATH}/${change.id}`, { body: { role: change.role } })
    case 'remove':
      return send('DELETE', `${REVIEWERS_PATH}/${change.id}`)
    case 'restore':
      return send('POST', `${REVIEWERS_PATH}/${change.id}/restore`)
  }
}

/** One change of a reviewer; the list is as the server has it afterwards, whatever came of it. */
export function useReviewerChange(onEnd: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: sent,
    onSettled: async () => {
      onEnd()
      await client.invalidateQueries({ queryKey: REVIEWERS })
    },
  })
}
