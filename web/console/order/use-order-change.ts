import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { send } from '../../kit/api/client.ts'

export const orderKey = (id: string) => ['order', id]
export const orderPath = (id: string): string => `/console/api/orders/${encodeURIComponent(id)}`
export const readOrderPage = (path: string) => send<OrderPage>('GET', path)

type Contact = Pick<OrderPage['order']['contact'], 'kind' | 'email' | 'name' | 'language'>
export type OrderChange =
  | { readonly action: 'resend' | 'reopen' | 'cancel' }
  | { readonly action: 'undo'; readonly to: 'in-setup' | 'in-review'; readonly reason: string }
  | { readonly action: 'change-contact'; readonly contact: Contact }

/** A form that sends one change, or is left. */
export type ActionForm = {
  readonly error: Error | null
  readonly isPending: boolean
  readonly onSend: (change: OrderChange) => void
  readonly onLeave: () => void
}
function sent(path: string, change: OrderChange): Promise<OrderPage> {
  switch (change.action) {
    case 'resend':
      return send('POST', `${path}/invitation`)
    case 'change-contact':
      return send('PUT', `${path}/contact`, { body: change.contact })
    case 'undo':
      return send('POST', `${path}/undo`, { body: { to: change.to, reason: change.reason } })
    default:
      return send('POST', `${path}/${change.action}`)
  }
}

/** One change of an order; the page is as the server has it afterwards, whatever came of it. */
export function useOrderChange(id: string, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: OrderChange) => sent(orderPath(id), change),
    onSuccess: (page) => {
      client.setQueryData(orderKey(id), page)
      onDone()
    },
    onError: () => client.invalidateQueries({ queryKey: orderKey(id) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['list', '/console/api/orders'] }),
  })
}
