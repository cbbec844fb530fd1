import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OrderViews } from '../../../src/edges/http/contracts/console/orders.ts'
import { send } from '../../kit/api/client.ts'

const PATH = '/console/api/order-views'
const KEY = ['order-views']

/** The views that one keeps, by name. */
export function useOrderViews() {
  return useQuery({
    queryKey: KEY,
    queryFn: async () => (await send<OrderViews>('GET', PATH)).items,
  })
}

type Change =
  | { readonly kind: 'keep'; readonly name: string; readonly query: string }
  | { readonly kind: 'remove'; readonly id: string }

/** Keeps or forgets a view; the reply is the whole list. */
export function useViewChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Change) =>
      change.kind === 'keep'
        ? send<OrderViews>('POST', PATH, { body: { name: change.name, query: change.query } })
        : send<OrderViews>('DELETE', `${PATH}/${change.id}`),
    onSuccess: ({ items }) => client.setQueryData(KEY, items),
  })
}
