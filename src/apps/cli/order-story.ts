import type { Match } from '../../domain/matching/match.ts'
import type { Order } from '../../domain/orders/order.ts'
import { NEXT_ACTORS } from '../../domain/orders/order-states.ts'
import type { TimelineEntry } from '../../use-cases/ports/orders.ts'
import type { OrderView } from '../../use-cases/view-order.ts'
import { dayOf } from './command.ts'
import { matchLines } from './match-text.ts'

type Section = { readonly title: string; readonly lines: readonly string[] }

/** One order as people read it at a terminal, from what it is now down to what happened. */
export function storyLines(view: OrderView, match: Match | null): readonly string[] {
  const sections: readonly Section[] = [
    { title: 'MATCH, AS IT IS TODAY', lines: match === null ? [] : matchLines(match) },
    { title: 'CLAIMS', lines: claimLines(view) },
    { title: 'RUNS', lines: runLines(view) },
    { title: 'REVIEWS THAT ARE OPEN', lines: reviewLines(view) },
    { title: 'MAILS, NEWEST FIRST', lines: mailLines(view) },
    { title: 'WHAT HAPPENED', lines: view.timeline.map((entry) => entryLine(entry, view)) },
  ]
  const told = sections.filter(({ lines }) => lines.length > 0)
  const may = view.actions.length === 0 ? 'nothing' : view.actions.join(', ')
  return [
    ...headLines(view),
    ...told.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
    '',
    `What may be done: ${may}. All times are UTC.`,
  ]
}

function headLines(view: OrderView): readonly string[] {
  const { order, isContactUnreachable } = view.story
  const { contact, company } = order
  const person = [contact.email, contact.name, contact.kind, contact.language]
  const facts: readonly (readonly [string, string | null])[] = [
    ['Id', order.id],
    ['Company', withCountry(company)],
    ['Contact', person.filter((one) => one !== null).join(', ')],
    ['', isContactUnreachable ? 'Mails to the contact come back.' : null],
    ...order.lines.map(
      ({ quantity, name, sku }) => ['Bought', `${quantity} × ${name} (${sku})`] as const,
    ),
    ['Received', dayOf(order.createdAt)],
    ['Expires', order.expiresAt && dayOf(order.expiresAt)],
    ['Entered', enteredIn(view)],
    ['Mapping', mappingIn(view)],
  ]
  return [
    `Order ${order.externalId}: ${order.state} since ${dayOf(order.stateSince)}, waits for ${NEXT_ACTORS[order.state]}`,
    ...facts.flatMap(([title, text]) => (text === null ? [] : [`  ${title.padEnd(9)} ${text}`])),
  ]
}

const withCountry = ({ name, country }: Order['company']): string | null =>
  name === null ? country : `${name}${country === null ? '' : ` (${country})`}`

function enteredIn(view: OrderView): string | null {
  const { setup } = view.story
  if (setup === null || setup.companyName === null) return null
  const { companyName, administratorEmail, choice } = setup
  const chosen = choice?.kind === 'organization' ? nameOf(view, choice.organizationId) : 'a new one'
  const parts = [companyName, `administrator ${administratorEmail ?? '–'}`]
  return [...parts, ...(choice === null ? [] : [`chose ${chosen}`])].join(', ')
}

function mappingIn(view: OrderView): string | null {
  const { mapping } = view.story
  if (mapping === null) return null
  const { organizationId, isNew, rule, mappedAt, undoUntil } = mapping
  const which = `${nameOf(view, organizationId)}${isNew ? ', new' : ''}`
  return `${which}, by ${rule}, ${dayOf(mappedAt)}; final from ${dayOf(undoUntil)}`
}

/** As the directory calls it, with the vendor's id. */
function nameOf({ organizations }: OrderView, id: string): string {
  const found = organizations.find((one) => one.id === id)
  return found === undefined ? id : `${found.name} (${found.externalId ?? found.id})`
}

function claimLines(view: OrderView): readonly string[] {
  return view.claims.flatMap(({ claim, approvers }) => [
    `${dayOf(claim.openedAt)}  ${claim.kind} ${claim.state}: ${nameOf(view, claim.organizationId)}, about ${claim.address}`,
    ...approvers.map(({ email, state, answer }) => `    ${email}: ${answer ?? state}`),
  ])
}

function runLines({ runs }: OrderView): readonly string[] {
  return runs.flatMap(({ number, state, isUndo, createdAt, steps }) => [
    `${dayOf(createdAt)}  run ${number}${isUndo ? ', an undo' : ''}: ${state}`,
    ...steps.map((step) => {
      const tried = step.attempts === 1 ? 'called once' : `called ${step.attempts} times`
      const ends = [step.externalId && `is ${step.externalId}`, step.lastFailure]
      return `    ${[`${step.name} ${step.state}`, tried, ...ends.filter(Boolean)].join(' · ')}`
    }),
  ])
}

const reviewLines = ({ openReviews }: OrderView): readonly string[] =>
  openReviews.map(({ id, kind, openedAt, reason }) =>
    [`${dayOf(openedAt)}  ${kind} (${id})`, ...(reason === null ? [] : [reason])].join(': '),
  )

const mailLines = ({ mails }: OrderView): readonly string[] =>
  mails.map(({ mail, to, state, queuedAt, sentAt, lastFailure }) => {
    const why = lastFailure === null || state === 'sent' ? '' : ` · ${lastFailure}`
    return `${dayOf(sentAt ?? queuedAt)}  ${mail.kind} to ${to}: ${state}${why}`
  })

function entryLine({ at, kind, actor, onBehalfOf, facts }: TimelineEntry, view: OrderView): string {
  const name = (actor.id && view.actorNames.get(actor.id)) ?? actor.id
  const by = name === null ? actor.kind : `${actor.kind} ${name}`
  const known = Object.entries(facts).filter(([, value]) => value !== null)
  const said = known.map(([key, value]) => `${key}=${value}`).join(' ')
  const behalf = onBehalfOf === null ? '' : ` for ${onBehalfOf}`
  return `${dayOf(at)}  ${kind} by ${by}${behalf}${said === '' ? '' : ` · ${said}`}`
}
