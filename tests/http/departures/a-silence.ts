import type { DepartureId } from '../../../src/domain/departures/departure.ts'
import { lookUpTextAt } from '../../../src/edges/dns/look-up-text.ts'
import { checkDomain } from '../../../src/use-cases/check-domain.ts'
import { sweepDeadlines } from '../../../src/use-cases/sweep-deadlines.ts'
import { aNameServer, type NameServer } from '../../support/a-name-server.ts'
import { aPerson } from '../../support/a-person.ts'
import { locatorIn } from '../../support/a-postman.ts'
import { aStage, type Contact, type Stage } from '../../support/a-stage.ts'
import { enterIntoDirectory } from '../../support/directory-entries.ts'

/** A contact whose question to an organization's administrators nobody answered. */
export type Silent = Contact & {
  readonly host: string
  readonly externalId: string
  readonly eva: string
}

type Key = { readonly authorization: string }

/** Orders that nobody answers, a name server, and two reviewers. */
export async function aSilence() {
  const stage = await aStage()
  const names = await aNameServer()
  const [one, other] = [await stage.keyWith('reviews'), await stage.keyWith('reviews')]
  const close = async () => {
    await names.close()
    await stage.close()
  }
  return { stage, names, one, other, close, ...stepsOf(stage, names) }
}

let count = 0

function stepsOf(stage: Stage, names: NameServer) {
  /** An order whose question to three administrators expired without an answer. */
  async function silence(administrators?: readonly string[]): Promise<Silent> {
    count += 1
    const host = `gone${count}.example`
    const externalId = `gone-${count}`
    const asked = administrators ?? ['one', 'two', 'three'].map((name) => `${name}@${host}`)
    await enterIntoDirectory(stage.world, [
      { externalId, name: `Gone House ${count}`, administrators: asked, members: [`m@${host}`] },
    ])
    const eva = `eva@${host}`
    const contact = await stage.contact(eva)
    await contact.enterCompany(`Gone House ${count}`, eva)
    await contact.choose(externalId)
    if (asked.length > 0) {
      stage.world.clock.jump({ days: 14, hours: 1 })
      await sweepDeadlines(stage.world)
      await contact.person.enterSetup(await locatorIn(stage.world, eva, 'claim-answered'))
    }
    return { ...contact, host, externalId, eva }
  }

  const departureOf = async ({ order }: Contact) => {
    const [newest] = await stage.world.transact(({ departures }) => departures.ofOrder(order.id))
    if (newest === undefined) throw new Error('No departure.')
    return newest
  }
  const lookUp = () => lookUpTextAt({ servers: [names.address], longestMilliseconds: 1500 })
  const check = async (contact: Contact) => {
    const { id } = await departureOf(contact)
    return checkDomain(stage.world, lookUp(), id as DepartureId)
  }
  const setRecord = ({ host }: Silent, value: string) =>
    names.zones.set(`_berth-challenge.${host}`, { texts: [[value]] })

  async function proved(administrators?: readonly string[]): Promise<Silent> {
    const contact = await silence(administrators)
    const { body } = await contact.step('departure', {})
    setRecord(contact, body.departure?.record?.value ?? '')
    await check(contact)
    return contact
  }

  /** Sessions end after twelve hours. */
  async function later(contact: Silent, days: number): Promise<void> {
    stage.world.clock.jump({ days, minutes: 1 })
    await sweepDeadlines(stage.world)
    await contact.person.enterSetup(contact.locator)
  }

  const reviewOf = async ({ order }: Contact, kind = 'administrator-gone') => {
    const reviews = await stage.world.transact((stores) => stores.reviews.openOf(order.id))
    return reviews.find((review) => review.kind === kind)
  }
  const decide = async (contact: Contact, headers: Key, decision = 'approve-administrator') => {
    const review = await reviewOf(contact)
    const body = { decision, reason: 'We spoke to them on the telephone.' }
    return stage.call('POST', `/v1/reviews/${review?.id}/decision`, body, headers)
  }
  async function answer(email: string, said: string, reason?: string) {
    const locator = await locatorIn(stage.world, email, 'departure-notice')
    const person = aPerson(stage.server, stage.world, email)
    const view = await person.enterClaim(locator)
    const extra = reason === undefined ? {} : { reason }
    return { view, ...(await person.call('claims', locator, 'answer', { answer: said, ...extra })) }
  }
  const storyOf = async ({ order }: Contact) => {
    const { json } = await stage.call('GET', `/v1/orders/${order.id}/timeline`)
    return (json.items as { kind: string }[]).map(({ kind }) => kind)
  }

  return {
    silence,
    departureOf,
    check,
    setRecord,
    proved,
    later,
    reviewOf,
    decide,
    answer,
    storyOf,
  }
}
