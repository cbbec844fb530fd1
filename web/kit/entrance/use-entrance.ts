import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CodeSentView } from '../../../src/edges/http/contracts/setup.ts'
import { call } from '../api/client.ts'
import { isProblem } from '../api/problem.ts'
import { MOVED, VIEW } from './use-answer.ts'

export type Paths = {
  readonly opening: string
  readonly code: string
  readonly session: string
  readonly view: string
  readonly language: string
}

type Opening = { readonly hasSession: boolean }
type Where = 'opening' | 'code' | 'inside'

/** The view as it is now; it is asked for again every so many milliseconds, if that is worth while. */
function useView<View>(path: string, isInside: boolean, pollEvery: (view: View) => number | false) {
  const isAnswering = useIsMutating() > 0
  return useQuery<View>({
    queryKey: VIEW,
    queryFn: () => call<View>(path),
    enabled: isInside,
    staleTime: 3000,
    refetchInterval: (query) => {
      const view = query.state.data
      return isAnswering || view === undefined ? false : pollEvery(view)
    },
    refetchOnWindowFocus: true,
  })
}

/**
 * The way in, the same for the wizard and for the approver: the opening, the code, then the view.
 * A session of this browser that still lives goes straight to the view; one that has ended leads
 * back to the opening, and nothing is lost by it.
 */
export function useEntrance<O extends Opening, View>(
  paths: Paths,
  pollEvery: (view: View) => number | false,
) {
  const client = useQueryClient()
  const [went, go] = useState<Where | null>(null)
  const [sent, setSent] = useState<CodeSentView | null>(null)
  const opening = useQuery<O>({
    queryKey: ['opening'],
    queryFn: () => call<O>(paths.opening),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const where = went ?? (opening.data?.hasSession === true ? 'inside' : 'opening')
  const view = useView<View>(paths.view, where === 'inside', pollEvery)
  const hasSessionEnded = where === 'inside' && isProblem(view.error, 'session-ended')
  const send = useMutation({
    mutationFn: () => call<CodeSentView>(paths.code, {}),
    onSuccess: (reply) => {
      setSent(reply)
      go('code')
    },
  })
  const prove = useMutation({
    mutationFn: (code: string) => call<object>(paths.session, { code }),
    onSuccess: (seen) => {
      client.setQueryData(MOVED, null)
      client.setQueryData(VIEW, seen)
      go('inside')
    },
  })
  return {
    opening,
    view,
    where: hasSessionEnded ? ('opening' as const) : where,
    hasSessionEnded,
    sent,
    send,
    prove,
    goBack: () => go('opening'),
  }
}
