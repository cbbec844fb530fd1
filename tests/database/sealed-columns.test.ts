import pg from 'pg'
import { expect, test } from 'vitest'
import { SEALED_PLACES } from '../../src/edges/database/sealed.ts'
import { copyOfTemplate } from '../support/template-database.ts'

/** Hashes and HMACs: nothing is opened again. Kept audit keys are sealed anew with the audit log. */
const NOT_SEALED = [/(^|[._])(hash|hmac|mac|fingerprint)$/, /^secrets_in_use\.kept_key$/]

test('every column that may be sealed is sealed anew when the secret is another, or known not to be', async () => {
  const client = new pg.Client({ connectionString: await copyOfTemplate() })
  await client.connect()
  const { rows } = await client
    .query<{ name: string }>(`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'bytea' order by 1`)
    .finally(() => client.end())
  const sealed = Object.values(SEALED_PLACES).flatMap((place) =>
    place.sealed.map((column) => `${place.table}.${column}`),
  )
  const found = rows.map(({ name }) => name)
  expect(found.filter((name) => !NOT_SEALED.some((rule) => rule.test(name)))).toEqual(
    sealed.toSorted(),
  )
})
