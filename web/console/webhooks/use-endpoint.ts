import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { send } from '../../kit/api/client.ts'
import { read } from '../api.ts'

export const ENDPOINTS = '/console/api/webhook-endpoints'
export const pathOf = (id: string) => `${ENDPOINTS}/${encodeURIComponent(id)}`
const keyOf = (id: string) => ['webhook-endpoint', id]
const WATCHED_EVERY = 5_000

export type EndpointChanges = Partial<
  Pick<EndpointView, 'url' | 'description' | 'types' | 'format' | 'isDisabled'>
>

/** An endpoint as it is by now: looked at again and again. */
export function useEndpoint(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => read<EndpointView>(`webhook-endpoints/${encodeURIComponent(id)}`),
    refetchInterval: WATCHED_EVERY,
  })
}

/** Whatever was done: how the endpoint is, and what was sent, are read anew. */
export async function lookAgain(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: keyOf(id) }),
    client.invalidateQueries({ queryKey: ['list'] }),
    client.invalidateQueries({ queryKey: ['delivery'] }),
  ])
}

/** Changes the endpoint as it was read, and nothing that somebody else has changed meanwhile. */
export function useEndpointChange(one: Pick<EndpointView, 'id' | 'version'>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: EndpointChanges) =>
      send<EndpointView>('PATCH', pathOf(one.id), {
        body,
        headers: { 'if-match': `"${one.version}"` },
      }),
    onSettled: () => lookAgain(client, one.id),
  })
}
