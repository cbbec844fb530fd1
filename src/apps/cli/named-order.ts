import { DomainError } from '../../domain/error.ts'
import type { OrderId } from '../../domain/orders/order.ts'
import { isUuid } from '../../domain/uuid.ts'
import type { OrderName } from '../../use-cases/parts/hold-order.ts'
import type { World } from '../../use-cases/ports.ts'
import { readOrder } from '../../use-cases/read-order.ts'

const EXTERNAL = 'external:'

export const orderArgument = {
  type: 'positional',
  required: true,
  description: 'The number of the order in your system, or its id here.',
} as const

/**
 * The order that somebody typed. A vendor's numbers may look like our ids: then our id comes first,
 * and `external:` before it says that it is a number.
 */
export async function namedOrder(world: World, typed: string): Promise<OrderName> {
  const name = typed.trim()
  if (name.startsWith(EXTERNAL)) return { externalId: name.slice(EXTERNAL.length) }
  const id = name.toLowerCase()
  if (!isUuid(id) || !(await isOrder(world, id as OrderId))) return { externalId: name }
  return { id: id as OrderId }
}

const isOrder = (world: World, id: OrderId): Promise<boolean> =>
  readOrder(world, { id }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError && error.code === 'order-not-found') return false
      throw error
    },
  )
