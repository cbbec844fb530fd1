import type { MatchQuestion } from '../../src/domain/matching/match.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import type { Chance } from './chance.ts'
import { externalIdOf, type Invented, invent, type Plan } from './invented.ts'
import { composeName, type Words } from './words.ts'

/** What a realistic run of questions is made of, and how much of it. */
const MIX = {
  'the name as it is, own domain': 0.3,
  'a variant of the name, own domain': 0.2,
  'a typing error in the name, own domain': 0.1,
  'not in the directory, domain unknown': 0.15,
  'the name as it is, public mail': 0.1,
  'a typing error in the name, public mail': 0.05,
  'a domain that many share': 0.07,
  'the very address of an administrator': 0.03,
} as const
export type Mixed = keyof typeof MIX
export const KINDS_OF_QUESTION = Object.keys(MIX) as readonly Mixed[]

export type Asked = {
  readonly kind: Mixed
  readonly question: MatchQuestion
  /** Of the organization that is meant; null when it is not in the directory. */
  readonly externalId: string | null
}

/** A question as real ones are mixed. */
export function askedOf(words: Words, plan: Plan, chance: Chance): Asked {
  const at = chance.next()
  let sum = 0
  const kind = KINDS_OF_QUESTION.find((one) => {
    sum += MIX[one]
    return at < sum
  })
  return askOne(kind ?? 'the name as it is, own domain', words, plan, chance)
}

export function askOne(kind: Mixed, words: Words, plan: Plan, chance: Chance): Asked {
  const fits = (one: Invented) =>
    kind === 'a domain that many share'
      ? hostOf(one).startsWith('hot-')
      : kind !== 'the very address of an administrator' || one.users.length > 0
  const meant = pick(words, plan, chance, fits)
  const isUnknown = kind === 'not in the directory, domain unknown'
  const question = {
    companyName: nameFor(kind, meant, words, chance),
    administratorEmail: addressFor(kind, meant, chance),
    kind: meant.row.kind,
    limit: 10,
  }
  return { kind, question, externalId: isUnknown ? null : meant.row.externalId }
}

function pick(words: Words, plan: Plan, chance: Chance, fits: (one: Invented) => boolean) {
  for (;;) {
    const one = invent(words, plan, chance.below(plan.organizationCount))
    if (fits(one)) return one
  }
}

const hostOf = ({ row }: Invented) => row.userDomains[0]?.name ?? 'nobody.example'

function nameFor(kind: Mixed, { row }: Invented, words: Words, chance: Chance): string {
  if (kind === 'not in the directory, domain unknown') return composeName(words, chance)
  if (kind.startsWith('a typing error')) return mistyped(row.name, chance)
  if (kind.startsWith('a variant')) return variantOf(row.name, chance)
  return row.name
}

function addressFor(kind: Mixed, meant: Invented, chance: Chance): EmailAddress {
  if (kind === 'the very address of an administrator') {
    return meant.users[0]?.email ?? ('nobody@nobody.example' as EmailAddress)
  }
  const person = `buyer.${chance.below(1e9).toString(36)}`
  if (kind.endsWith('public mail')) return `${person}@gmail.com` as EmailAddress
  if (kind.endsWith('unknown')) return `${person}@new-${person.slice(6)}.example` as EmailAddress
  return `${person}@${hostOf(meant)}` as EmailAddress
}

/** Two neighbouring letters changed over, one left out, or another one in its place. */
export function mistyped(name: string, chance: Chance): string {
  const letters = [...name]
  const at = chance.below(Math.max(1, letters.length - 1))
  const way = chance.below(3)
  if (way === 0) letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '')
  else letters.splice(at, 1, ...(way === 1 ? [] : [chance.of(['e', 'a', 'n', 's'])]))
  return letters.join('').trim() || name
}

function variantOf(name: string, chance: Chance): string {
  const words = name.split(' ')
  const way = chance.below(4)
  if (way === 0 && words.length > 1) return words.slice(0, -1).join(' ')
  if (way === 1) return name.toUpperCase().slice(0, 200)
  if (way === 2) return `The ${name}`.slice(0, 200)
  return words.toReversed().join(' ')
}

/** The organization that stands at this place after the last one: not in the directory yet. */
export const freshOnes = (words: Words, plan: Plan, count: number): readonly Invented[] =>
  Array.from({ length: count }, (_, index) => invent(words, plan, plan.organizationCount + index))

export const freshId = (plan: Plan, index: number) => externalIdOf(plan.organizationCount + index)
