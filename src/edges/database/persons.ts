import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import {
  type ErasedPerson,
  jsonWithoutPerson,
  textWithoutPerson,
} from '../../domain/persons/person.ts'
import type { PersonStore, Tie } from '../../use-cases/ports/persons.ts'
import {
  ADDRESS_COLUMNS,
  type Column,
  GOES,
  ORDERS_OF_PERSON,
  TIES,
  WORD_COLUMNS,
} from './persons-columns.ts'

/** Where people are named; see persons-columns.ts. */
export function personsIn(db: Kysely<unknown>): PersonStore {
  return {
    async ties(email, now) {
      const { rows } = await sql<Tie>`${TIES(email, now)}`.execute(db)
      return rows
    },
    async namesOf(email) {
      const { rows } = await sql<{ name: string }>`
        select contact_name as name from orders where contact_email = ${email}
        union select recipient_name from mails where recipient = ${email}
        union select name from reviewers where email = ${email}
        union select posted -> 'contact' ->> 'name' from orders
          where lower(posted -> 'contact' ->> 'email') = ${email}`.execute(db)
      return rows.flatMap(({ name }) => (name === null ? [] : [name]))
    },
    async erase(person) {
      await sql`select set_config('berth.is_erasing', 'on', true)`.execute(db)
      const counts = new Map<string, number>()
      const count = (table: string, rows: number | bigint | undefined) => {
        if (Number(rows ?? 0) > 0) counts.set(table, (counts.get(table) ?? 0) + Number(rows))
      }
      // What was said of a person is found by the address: it goes last.
      for (const column of WORD_COLUMNS) count(column.table, await eraseWords(db, column, person))
      for (const [table, statement] of GOES) {
        count(table, (await statement(person).execute(db)).numAffectedRows)
      }
      for (const column of ADDRESS_COLUMNS)
        count(column.table, await eraseAddress(db, column, person))
      return Object.fromEntries(counts)
    },
  }
}

async function eraseAddress(
  db: Kysely<unknown>,
  { table, column }: Column,
  { email, standIn }: ErasedPerson,
): Promise<bigint | undefined> {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${standIn}
    where ${sql.ref(column)} = ${email}`.execute(db)
  return numAffectedRows
}

type Found = { readonly place: string; readonly words: unknown }

/** Rows are found by the address anywhere, and by names in what belongs to the person's own orders. */
async function eraseWords(
  db: Kysely<unknown>,
  { table, column, ofOrder, isJson }: (typeof WORD_COLUMNS)[number],
  person: ErasedPerson,
): Promise<number> {
  const ofPerson =
    ofOrder === null
      ? sql`false`
      : sql`${sql.ref(ofOrder)} in (${ORDERS_OF_PERSON(person.email)})
          and ${sql.ref(column)}::text ilike any (${patterns(person.names)}::text[])`
  const { rows } = await sql<Found>`
    select ctid::text as place, ${sql.ref(column)} as words from ${sql.table(table)}
    where ${sql.ref(column)}::text ilike any (${patterns(person.spellings)}::text[]) or ${ofPerson}
    for update`.execute(db)
  let changed = 0
  for (const { place, words } of rows) {
    const now = isJson ? jsonWithoutPerson(words, person) : textWithoutPerson(`${words}`, person)
    if (isDeepStrictEqual(now, words)) continue
    const kept = isJson ? sql`${JSON.stringify(now)}::jsonb` : sql`${now}`
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${kept} where ctid = ${place}::tid
    `.execute(db)
    changed += 1
  }
  return changed
}

/** As they stand within JSON, where a quotation mark has a backslash before it. */
const patterns = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => {
    const inJson = JSON.stringify(text).slice(1, -1)
    return [text, inJson].map((one) => `%${one.replace(/[\\%_]/g, '\\$&')}%`)
  })
