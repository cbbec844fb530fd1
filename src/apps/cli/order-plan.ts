import type { OrderAction } from '../../domain/orders/order-actions.ts'
import type { OrderView } from '../../use-cases/view-order.ts'
import { dayOf } from './command.ts'

/** What can be done with an order from here, without a review. */
export type PlannedAction = Exclude<OrderAction, 'change-contact'>
export type UndoTo = 'in-setup' | 'in-review'
export type Planned =
  | { readonly action: Exclude<PlannedAction, 'undo'> }
  | { readonly action: 'undo'; readonly to: UndoTo }

/** What will happen, said before it does, a sentence on each line. */
export function planLines(view: OrderView, planned: Planned): readonly string[] {
  const { order } = view.story
  const company = order.company.name === null ? '' : `, ${order.company.name}`
  return [
    `Order ${order.externalId}${company}, ${order.state}:`,
    ...followsFrom(view, planned),
  ].map((line, index) => (index === 0 ? line : `  - ${line}`))
}

function followsFrom(view: OrderView, planned: Planned): readonly string[] {
  switch (planned.action) {
    case 'resend':
      return resendLines(view)
    case 'reopen':
      return reopenLines(view)
    case 'cancel':
      return cancelLines(view)
    case 'undo':
      return undoLines(view, planned.to)
  }
}

const emailOf = (view: OrderView) => view.story.order.contact.email

const resendLines = (view: OrderView): readonly string[] => [
  `The invitation is mailed to ${emailOf(view)} again, with a new link. Former links end.`,
  'What was entered stays, and reminders begin anew.',
]

const reopenLines = (view: OrderView): readonly string[] => [
  `${emailOf(view)} is invited again by a new mail, with a new time to expire.`,
  'What was entered stays.',
]

function cancelLines(view: OrderView): readonly string[] {
  const { order, mapping } = view.story
  const isTold = order.invitedAt !== null && order.state !== 'expired'
  return [
    'The order is cancelled for good: it never comes back.',
    isTold ? `${emailOf(view)} is told by mail.` : `${emailOf(view)} gets no mail.`,
    ...claimLine(view),
    ...(view.openReviews.length === 0 ? [] : ['Its open reviews are settled.']),
    ...(mapping === null ? [] : ['What a run had begun is undone at the target.']),
  ]
}

function undoLines(view: OrderView, to: UndoTo): readonly string[] {
  const { mapping } = view.story
  const found = view.organizations.find(({ id }) => id === mapping?.organizationId)
  const name = found?.name ?? mapping?.organizationId ?? 'its organization'
  return [
    `The subscription leaves ${name}, and the target is called to undo what it did.`,
    to === 'in-setup'
      ? `The order returns to ${emailOf(view)}, who is told by mail and chooses again.`
      : `A review is opened, and ${emailOf(view)} is told by mail.`,
    'Administrators who were told of the mapping are told of this; approvals end.',
    ...claimLine(view),
  ]
}

function claimLine({ claims }: OrderView): readonly string[] {
  const open = claims.filter(({ claim }) => claim.state === 'open').length
  if (open === 0) return []
  return [
    open === 1
      ? 'Its open claim is withdrawn; those who were asked are told.'
      : `Its ${open} open claims are withdrawn; those who were asked are told.`,
  ]
}

const DONE: Readonly<Record<PlannedAction, string>> = {
  resend: 'sent again',
  cancel: 'cancelled',
  reopen: 'reopened',
  undo: 'undone',
}

/** Why it is not done, and what could be; null: it may be done. */
export function refusalOf(view: OrderView, action: PlannedAction): string | null {
  const { order, mapping } = view.story
  if (view.actions.includes(action)) return null
  const may = view.actions.length === 0 ? 'nothing' : view.actions.join(', ')
  const since =
    action === 'undo' && mapping !== null
      ? ` Its mapping is final since ${dayOf(mapping.undoUntil)}.`
      : ''
  return `Order ${order.externalId} is ${order.state} and cannot be ${DONE[action]}.${since} What may be done: ${may}.`
}
