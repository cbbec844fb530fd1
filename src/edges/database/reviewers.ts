import type { Kysely } from 'kysely'
import type { ReviewerId } from '../../domain/reviewers/reviewer.ts'
import type { ReviewerStore } from '../../use-cases/ports/reviewers.ts'
import { toReviewer, toRow } from './reviewer-rows.ts'
import { reviewerSessionsIn } from './reviewer-sessions.ts'
import type { ReviewerTables } from './reviewer-tables.ts'
import { signInsIn } from './sign-ins.ts'

type PeopleStore = Omit<
  ReviewerStore,
  keyof ReturnType<typeof reviewerSessionsIn> | keyof ReturnType<typeof signInsIn>
>

/** Reviewers, where they are signed in, and how they get there. */
export function reviewersIn(db: Kysely<ReviewerTables>): ReviewerStore {
  return { ...peopleIn(db), ...reviewerSessionsIn(db), ...signInsIn(db) }
}

function peopleIn(db: Kysely<ReviewerTables>): PeopleStore {
  const all = () => db.selectFrom('reviewers').selectAll()
  return {
    async add(reviewer) {
      const added = await db
        .insertInto('reviewers')
        .values(toRow(reviewer))
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return added !== undefined
    },
    async lock(id) {
      const row = await all().where('id', '=', id).forUpdate().executeTakeFirst()
      return row && toReviewer(row)
    },
    async lockSubject(issuer, subject) {
      const row = await all()
        .where('identity', '=', 'openid')
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .forUpdate()
        .executeTakeFirst()
      return row && toReviewer(row)
    },
    async findMailbox(email) {
      const row = await all()
        .where('identity', '=', 'mailbox')
        .where('email', '=', email)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return row && toReviewer(row)
    },
    async list() {
      const rows = await all().orderBy('id').execute()
      return rows.map(toReviewer)
    },
    async holdAdmins() {
      const rows = await db
        .selectFrom('reviewers')
        .select('id')
        .where('role', '=', 'admin')
        .where('removed_at', 'is', null)
        .orderBy('id')
        .forUpdate()
        .execute()
      return rows.map(({ id }) => id as ReviewerId)
    },
    async update(reviewer) {
      const { id, ...changes } = toRow(reviewer)
      await db.updateTable('reviewers').set(changes).where('id', '=', id).execute()
    },
  }
}
