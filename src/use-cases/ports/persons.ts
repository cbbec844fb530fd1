import type { EmailAddress } from '../../domain/orders/order.ts'
import type { ErasedPerson } from '../../domain/persons/person.ts'

/** Why somebody cannot be erased yet. */
export type Tie = {
  readonly why:
    | 'contact'
    | 'administrator'
    | 'asked'
    | 'departure'
    | 'undo-window'
    | 'reviewer'
    | 'setting'
  /** The number of the order that it is about; null where it is about none. */
  readonly order: string | null
}

/** How much was changed or removed in each table: a row counts once for each of its columns. */
export type ChangeCounts = Readonly<Record<string, number>>

export type PersonStore = {
  /** What still needs the person. */
  ties(email: EmailAddress, now: Date): Promise<readonly Tie[]>
  /** What the person is called, wherever that stands beside the address. */
  namesOf(email: EmailAddress): Promise<readonly string[]>
  /** Puts the stand-in everywhere; what only serves to let the person in, and the row in the directory, go. */
  erase(person: ErasedPerson): Promise<ChangeCounts>
}
