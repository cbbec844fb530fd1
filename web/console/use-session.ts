import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SessionView } from '../../src/edges/http/contracts/session.ts'
import { send } from '../kit/api/client.ts'
import { isProblem } from '../kit/api/problem.ts'

export const SESSION = ['session']
const ENDED = ['session-ended']

/** How the last session of this page ended; null while there is none to tell of. */
export type SessionEnd = 'signed-out' | 'ended' | null

export const readSession = () => send<SessionView>('GET', '/console/api/session')

/** Who is signed in. Any call that is refused for want of a session brings the sign-in page back. */
export function useSession() {
  const client = useQueryClient()
  const session = useQuery<SessionView>({
    queryKey: SESSION,
    queryFn: readSession,
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  })
  const { data: end = null } = useQuery<SessionEnd>({
    queryKey: ENDED,
    queryFn: () => null,
    enabled: false,
  })
  const isSignedIn = session.data !== undefined && session.data.reviewer !== null
  useEffect(() => {
    if (isSignedIn) client.setQueryData(ENDED, null)
  }, [isSignedIn, client])
  useEffect(() => watchRefusals(client), [client])
  return { session, end }
}

/** Who is signed in, for the pages inside; null for the moment in which a session ends. */
export function useReviewer() {
  const { data } = useQuery<SessionView>({
    queryKey: SESSION,
    queryFn: readSession,
    enabled: false,
  })
  return data?.reviewer ?? null
}

function watchRefusals(client: QueryClient): () => void {
  const look = (error: unknown) => {
    const before = client.getQueryData<SessionView>(SESSION)
    if (!isProblem(error, 'not-signed-in') || before === undefined) return
    if (before.reviewer !== null) leave(client, { ...before, reviewer: null }, 'ended')
  }
  const stops = [
    client.getQueryCache().subscribe(({ query }) => look(query.state.error)),
    client.getMutationCache().subscribe(({ mutation }) => look(mutation?.state.error)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Nothing that was read while signed in is kept. */
export function leave(client: QueryClient, view: SessionView, end: SessionEnd): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] })
  client.setQueryData(ENDED, end)
  client.setQueryData(SESSION, view)
}
