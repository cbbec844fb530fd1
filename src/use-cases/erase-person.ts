import { parseEmailAddress } from '../domain/email-address.ts'
import { DomainError } from '../domain/error.ts'
import type { EmailAddress } from '../domain/orders/order.ts'
import { personToErase } from '../domain/persons/person.ts'
import { SYSTEM } from './parts/move-order.ts'
import type { Actor } from './ports/orders.ts'
import type { ChangeCounts, Tie } from './ports/persons.ts'
import type { Stores, World } from './ports.ts'

export type ErasePerson = {
  readonly email: string
  /** Only say what would be done: nothing is kept of it. */
  readonly isRehearsal: boolean
  readonly actor?: Actor
}

export type Erasure = {
  /** What still needs the person; then nothing was erased. */
  readonly ties: readonly Tie[]
  readonly changes: ChangeCounts
  /** Under which address the person stands from now on; null where there was nobody to erase. */
  readonly standIn: EmailAddress | null
}

/**
 * Puts a stand-in wherever a person is named: in orders and their stories, claims, runs, mails and
 * reasons; what lets the person in, and the row in the directory, is removed. The audit log names
 * people by ids only and stays as it is sealed, with an entry for this. Refuses with `person-in-use`
 * as long as something open needs the person.
 */
export async function erasePerson(world: World, input: ErasePerson): Promise<Erasure> {
  const email = addressIn(input.email)
  try {
    return await world.transact(async (stores) => {
      const ties = await freeOf(stores, world, email, input)
      const names = await stores.persons.namesOf(email)
      const id = world.newId()
      const person = personToErase(email, names, id)
      const changes = await stores.persons.erase(person)
      // An order that was posted for the person meanwhile must not go to nobody.
      await freeOf(stores, world, person.standIn, input)
      const changeCount = Object.values(changes).reduce((sum, count) => sum + count, 0)
      const erasure = { ties, changes, standIn: changeCount === 0 ? null : person.standIn }
      if (input.isRehearsal) throw new Rehearsed(erasure)
      if (changeCount > 0) {
        const { actor = SYSTEM } = input
        const facts = { person: id, changeCount }
        await stores.audit.add({ at: world.now(), kind: 'person.erased', actor, facts })
      }
      return erasure
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.erasure
    throw error
  }
}

/** What still needs whoever has this address; refused unless it is only a rehearsal. */
async function freeOf(
  { persons }: Stores,
  world: World,
  address: EmailAddress,
  { isRehearsal }: ErasePerson,
): Promise<readonly Tie[]> {
  const ties = await persons.ties(address, world.now())
  if (ties.length > 0 && !isRehearsal) throw inUse(ties)
  return ties
}

/** Ends the transaction, so that nothing stays of what was tried. */
class Rehearsed extends Error {
  readonly erasure: Erasure

  constructor(erasure: Erasure) {
    super('rehearsed')
    this.erasure = erasure
  }
}

function addressIn(text: string): EmailAddress {
  const email = parseEmailAddress(text.trim())
  if (typeof email === 'string') return email
  throw new DomainError('invalid-value', `The address ${email.problem}.`, { pointer: '#/email' })
}

const WORDS: Readonly<Record<Tie['why'], string>> = {
  contact: 'is its contact: cancel it, or name another contact',
  administrator: 'is entered there as administrator: wait for its end, or cancel it',
  asked: 'is asked there: wait for an answer, or cancel it',
  departure: 'is part of a takeover there: wait for its end, or cancel it',
  'undo-window': 'can still be undone: wait until its window has passed',
  reviewer: 'is a reviewer: berth reviewers remove',
  setting: 'is the mailbox of your reviewers: change the setting reviewerEmail',
}

/** What a tie means, and how it is loosened. */
export const sentenceOnTie = ({ why, order }: Tie): string =>
  order === null ? `The person ${WORDS[why]}.` : `Order ${order}: the person ${WORDS[why]}.`

function inUse(ties: readonly Tie[]): DomainError {
  const sentences = ties.slice(0, 20).map((tie) => `  - ${sentenceOnTie(tie)}`)
  const more = ties.length > 20 ? [`  - and ${ties.length - 20} more`] : []
  return new DomainError(
    'person-in-use',
    ['Nothing was erased. Still needed:', ...sentences, ...more].join('\n'),
  )
}
