import { type ArgsDef, defineCommand } from 'citty'
import type { Order } from '../../domain/orders/order.ts'
import { NEXT_ACTORS, ORDER_STATES } from '../../domain/orders/order-states.ts'
import { ORDER_SORTS, type OrderSort } from '../../domain/orders/order-view.ts'
import { AGES, STOPS } from '../../domain/orders/standing.ts'
import { toFoundOrder } from '../../edges/http/console-order-reply.ts'
import type { OrderPlace } from '../../use-cases/ports/order-views.ts'
import type { World } from '../../use-cases/ports.ts'
import { readOrder } from '../../use-cases/read-order.ts'
import { type SearchOrders, searchOrders } from '../../use-cases/search-orders.ts'
import { dayOf, jsonFlag, type WithWorld } from './command.ts'
import { countIn, wordsIn } from './flags.ts'
import { growingTable } from './growing-table.ts'
import { namedOrder } from './named-order.ts'
import { progressBar } from './progress-bar.ts'
import { UsageError } from './usage-error.ts'
import { type WrittenLines, writtenLines } from './written-lines.ts'

const ORDERS_IN_A_PAGE = 200
const MOST_ORDERS = 1_000_000

const args = {
  search: {
    type: 'positional',
    required: false,
    description:
      'The beginning of an order’s number or of the contact’s address, a domain, or words of the company’s name.',
  },
  state: {
    type: 'string',
    description: `One or several, with commas between them: ${ORDER_STATES.join(', ')}.`,
  },
  age: { type: 'enum', options: [...AGES], description: 'How long they have been in their state.' },
  stop: {
    type: 'enum',
    options: [...STOPS],
    description: 'Where the contact is, of those who have not finished.',
  },
  sort: {
    type: 'enum',
    options: [...ORDER_SORTS],
    default: 'newest',
    description: 'By when they came, or by how long they have been in their state.',
  },
  limit: { type: 'string', default: '50', description: 'How many at most.' },
  all: { type: 'boolean', default: false, description: 'All of them, page after page.' },
  after: {
    type: 'string',
    valueHint: 'ORDER',
    description: 'Go on behind this one: the last order that was listed.',
  },
  json: {
    ...jsonFlag.json,
    description: 'Print JSON, for programs: an order on each line (NDJSON).',
  },
} satisfies ArgsDef

/** `berth orders list`: the orders that fit, read page by page however many there are. */
export function listCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'list', description: 'List orders that fit, newest first.' },
    args,
    run: async ({ args }) => {
      const asked = { ...askedIn(args), sort: sortIn(args.sort) }
      if (args.after !== undefined && asked.sort !== 'newest')
        throw new UsageError('--after goes with --sort newest; --all lists in either order.')
      const most = args.all ? Number.POSITIVE_INFINITY : countIn('limit', args.limit, MOST_ORDERS)
      const output = writtenLines()
      const shown = args.json ? jsonLines(output) : table(output)
      await withWorld(async (world) => {
        const after = args.after === undefined ? undefined : await placeOf(world, args.after)
        const listed = { ...asked, ...(after === undefined ? {} : { after }) }
        await listAll(world, listed, most, shown, output)
      })
    },
  })
}

type Asked = Omit<SearchOrders, 'limit'>

function askedIn(typed: {
  readonly search: string | undefined
  readonly state: string | undefined
  readonly age: string | undefined
  readonly stop: string | undefined
}): Omit<Asked, 'sort'> {
  const q = typed.search?.trim() ?? ''
  const age = AGES.find((one) => one === typed.age)
  const stop = STOPS.find((one) => one === typed.stop)
  return {
    ...(q === '' ? {} : { q }),
    ...(typed.state === undefined ? {} : { states: wordsIn('state', typed.state, ORDER_STATES) }),
    ...(age === undefined ? {} : { age }),
    ...(stop === undefined ? {} : { stop }),
  }
}

const sortIn = (typed: string | undefined): OrderSort =>
  ORDER_SORTS.find((one) => one === typed) ?? 'newest'

async function placeOf(world: World, typed: string): Promise<OrderPlace> {
  const { order } = await readOrder(world, await namedOrder(world, typed))
  return { id: order.id, stateSince: order.stateSince }
}

type Shown = {
  readonly show: (orders: readonly Order[]) => void
  readonly end: (last: Order | undefined, isMore: boolean) => void
}

/** Never more than a page in memory, and none is asked for that nobody will read. */
async function listAll(
  world: World,
  asked: Asked,
  most: number,
  shown: Shown,
  output: WrittenLines,
): Promise<void> {
  const isSeen = process.stdout.isTTY === true
  const bar = progressBar('Listing · {orders} orders', { total: MOST_ORDERS, isQuiet: isSeen })
  let last: Order | undefined
  let count = 0
  let isMore = true
  while (isMore && count < most && !output.isUnread()) {
    const limit = Math.min(ORDERS_IN_A_PAGE, most - count)
    const page = last === undefined ? asked : { ...asked, after: last }
    const found = await searchOrders(world, { ...page, limit: limit + 1 })
    const orders = found.slice(0, limit)
    isMore = found.length > limit
    shown.show(orders)
    last = orders.at(-1) ?? last
    count += orders.length
    bar.show(count, { orders: count })
  }
  bar.stop()
  shown.end(last, isMore)
}

const jsonLines = (output: WrittenLines): Shown => ({
  show: (orders) => {
    for (const order of orders) output.write(JSON.stringify(toFoundOrder(order)))
  },
  end: () => {},
})

const TITLES = ['NUMBER', 'STATE', 'SINCE', 'WAITS FOR', 'COMPANY', 'CONTACT', 'RECEIVED']

function table(output: WrittenLines): Shown {
  const { add } = growingTable(TITLES, output)
  return {
    show: (orders) => add(orders.map(cellsOf)),
    end: (last, isMore) => {
      if (last === undefined) output.write('No order fits.')
      else if (isMore) output.write(`\n… and more: --after ${last.id}, or --all.`)
    },
  }
}

const cellsOf = (order: Order): readonly string[] => [
  order.externalId,
  order.state,
  dayOf(order.stateSince),
  NEXT_ACTORS[order.state],
  order.company.name ?? '–',
  order.contact.email,
  dayOf(order.createdAt),
]
