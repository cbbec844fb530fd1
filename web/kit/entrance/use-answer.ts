import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../api/client.ts'
import { Problem } from '../api/problem.ts'

export const VIEW: QueryKey = ['view']
/** Why the page is another one than a moment ago, if a refusal made it so. */
export const MOVED: QueryKey = ['moved']

/** Refusals after which what is on the screen is no longer how things are. */
const STALE_CODES = new Set([
  'session-ended',
  'locator-ended',
  'step-out-of-turn',
  'order-transition-refused',
  'preview-changed',
  'choice-refused',
  'claim-ended',
  'hand-over-ended',
])

export type Answer = {
  readonly send: (body: object) => void
  readonly isPending: boolean
  /** A refusal or failure that this screen itself has to show. */
  readonly error: Error | null
}

/**
 * Sends one answer and shows the view that comes back. A second press while the first is under way
 * sends nothing. When the order has moved on meanwhile, the present view is loaded and said so.
 * `onReply` takes a reply that is not, or not always, the view.
 */
export function useAnswer(path: string, onReply?: (reply: object) => void): Answer {
  const client = useQueryClient()
  const isUnderWay = useRef(false)
  const mutation = useMutation({
    mutationFn: (body: object) => call<object>(path, body),
    onMutate: async () => {
      client.setQueryData(MOVED, null)
      await client.cancelQueries({ queryKey: VIEW })
    },
    onSuccess: (reply) => {
      if (onReply === undefined) client.setQueryData(VIEW, reply)
      else onReply(reply)
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !STALE_CODES.has(error.code)) return
      client.setQueryData(MOVED, error)
      await client.invalidateQueries({ queryKey: VIEW })
    },
    onSettled: () => {
      isUnderWay.current = false
    },
  })
  const isElsewhere = mutation.error instanceof Problem && STALE_CODES.has(mutation.error.code)
  return {
    isPending: mutation.isPending,
    error: isElsewhere ? null : mutation.error,
    send: (body) => {
      if (isUnderWay.current) return
      isUnderWay.current = true
      mutation.mutate(body)
    },
  }
}
