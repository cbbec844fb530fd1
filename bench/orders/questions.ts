import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Question = { readonly name: string; readonly email: string; readonly kind: string }
export type Intent = 'customer-own' | 'partner-for-customer' | 'partner-own'
export type Plan = {
  readonly number: string
  readonly kind: string
  readonly companyName: string
  readonly contact: string
  readonly administrator: string
  readonly intent: Intent
  readonly answer: 'approve' | 'refuse' | 'leave'
}

/** Orders made of the questions, evenly spread over their kinds; the same ones every time. */
export function planOrders(shared: string, count: number): readonly Plan[] {
  const file = join(shared, 'data/directory-60k/queries.dev.jsonl')
  const kinds = new Map<string, Question[]>()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const question = JSON.parse(line) as Question
    kinds.set(question.kind, [...(kinds.get(question.kind) ?? []), question])
  }
  const lists = [...kinds.keys()].sort().map((kind) => kinds.get(kind) ?? [])
  const each = Math.ceil(count / lists.length)
  // Of each kind, questions from all over its list; the kinds take turns.
  const spread = lists.map((list) =>
    Array.from({ length: each }, (_, at) => list[Math.floor((at * list.length) / each)]),
  )
  const turns = Array.from({ length: each }, (_, at) => spread.map((list) => list[at])).flat()
  return turns
    .filter((question) => question !== undefined)
    .slice(0, count)
    .map(planOf)
}

function planOf(question: Question, index: number): Plan {
  const intent = intentOf(index)
  return {
    number: `B-${String(index).padStart(5, '0')}`,
    kind: question.kind,
    companyName: question.name,
    intent,
    ...addressesOf(question, index, intent),
    answer: (['approve', 'approve', 'refuse', 'leave'] as const)[index % 4] ?? 'leave',
  }
}

function intentOf(index: number): Intent {
  if (index % 5 !== 4) return 'customer-own'
  return index % 2 === 0 ? 'partner-for-customer' : 'partner-own'
}

/** Who orders, and whom that person names as the administrator. */
function addressesOf({ email }: Question, index: number, intent: Intent) {
  const host = email.split('@').at(-1) ?? ''
  const buyer = `buyer-${index}@${host}`
  const chief = `chief@${host}`
  if (intent === 'partner-for-customer') {
    return { contact: `sales-${index}@reseller-${index}.example`, administrator: buyer }
  }
  if (index % 7 === 0) return { contact: chief, administrator: chief }
  // The questions' own addresses are read by several people (admin@): such a contact names a person.
  if (index % 7 === 1) return { contact: email, administrator: buyer }
  return { contact: buyer, administrator: index % 11 === 10 ? chief : buyer }
}
