import type { Mail } from '../../../src/domain/mails/mail.ts'
import { EVERY_MAIL } from '../../email/every-mail.ts'
import { LONG_NAME, LONG_PERSON } from '../cast.ts'
import type { MailScene } from '../scene.ts'

/** What tells one mail of a kind from another. */
const TELLING = [
  'purpose',
  'claimKind',
  'outcome',
  'receiver',
  'because',
  'standing',
  'isParked',
  'isToContinue',
  'isNewOrganization',
  'isAdministratorPending',
  'reminder',
] as const

function nameOf(mail: Mail): string {
  const facts = mail as Readonly<Record<string, unknown>>
  const words = TELLING.flatMap((name) => {
    const value = facts[name]
    if (value === true) return [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]
    if (typeof value === 'number') return value > 0 ? ['reminder'] : []
    return typeof value === 'string' ? [value] : []
  })
  return ['mail', mail.kind, ...words].join('-')
}

/** Names of their own for mails that differ in other things. */
function named(mails: readonly Mail[]): readonly MailScene[] {
  const counts = new Map<string, number>()
  return mails.map((mail) => {
    const name = nameOf(mail)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { name: count === 1 ? name : `${name}-${count}`, shows: [`mail ${mail.kind}`], mail }
  })
}

/** The same mail about people and companies with the longest names. */
function long(mail: Mail): MailScene {
  const stretched = JSON.parse(JSON.stringify(mail), (key, value) => {
    if (typeof value !== 'string') return value
    if (/^(organizationName|companyName|partnerName)$/.test(key)) return LONG_NAME
    return value.includes('@') ? LONG_PERSON : value
  }) as Mail
  return { name: `mail-${mail.kind}-long`, shows: [`mail ${mail.kind}`], mail: stretched }
}

const firstOf = (kind: Mail['kind']) => EVERY_MAIL.filter((mail) => mail.kind === kind).slice(0, 1)

/** Every mail, in every variant that changes its words. */
export const MAILS: readonly MailScene[] = [
  ...named(EVERY_MAIL),
  ...firstOf('invitation').map(long),
  ...firstOf('claim-administrator').map(long),
  ...firstOf('mapped').map(long),
]
