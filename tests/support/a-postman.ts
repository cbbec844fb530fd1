import type { MailKind, MailSecret } from '../../src/domain/mails/mail.ts'
import type { TestWorld } from './a-world.ts'

export type Letter = {
  readonly to: string
  readonly kind: MailKind
  readonly facts: Readonly<Record<string, unknown>>
  readonly secret: MailSecret
}

/** Every mail that was queued, oldest first, opened as only its receiver could. */
export async function lettersOf(world: TestWorld): Promise<Letter[]> {
  const rows = await world.database
    .selectFrom('mails')
    .selectAll()
    .orderBy('queued_at')
    .orderBy('id')
    .execute()
  return rows.map(({ recipient, kind, facts, secret }) => ({
    to: recipient,
    kind: kind as MailKind,
    facts,
    secret: secret === null ? {} : world.secrets.open(secret),
  }))
}

/** The newest mail of this kind to this address. */
export async function letterTo(world: TestWorld, to: string, kind: MailKind): Promise<Letter> {
  const letters = await lettersOf(world)
  const letter = letters.findLast((one) => one.to === to && one.kind === kind)
  if (letter === undefined) {
    const there = letters.map((one) => `${one.kind} to ${one.to}`).join(', ')
    throw new Error(`No ${kind} to ${to}; there are: ${there}`)
  }
  return letter
}

export async function locatorIn(world: TestWorld, to: string, kind: MailKind): Promise<string> {
  const { locator } = (await letterTo(world, to, kind)).secret
  if (locator === undefined) throw new Error(`The ${kind} to ${to} has no locator.`)
  return locator
}
