import type { Language } from '../../domain/language.ts'
import type { OrderFacts, PersonFacts } from '../../domain/mails/mail.ts'
import { quoteName } from '../../domain/mails/quote-name.ts'
import type { Block, Fact } from './block.ts'

/** Who sends, as told in every mail. */
export type Sender = {
  readonly vendorName: string
  /** How to reach the vendor without a link in a mail. */
  readonly vendorSupport: string
}

/** What a template writes with: the vendor's names, the receiver's language, the mail's secret. */
export type Desk = {
  readonly vendor: string
  readonly support: string
  /** The code that this mail carries. Throws when it carries none. */
  readonly code: () => string
  /** A button to the locator's page. Throws when the mail carries none. */
  readonly button: (label: string) => Block
  /** The same where the mail carries a locator, else nothing. */
  readonly buttonIfAny: (label: string) => readonly Block[]
  /** The day on which something ends. */
  readonly day: (iso: string) => string
  /** Day, time and time zone. */
  readonly moment: (iso: string) => string
  /** A name that somebody typed, cleaned. */
  readonly name: (name: string) => string
  /** The same in quotation marks: as typed by that person, not as known to us. */
  readonly typed: (name: string) => string
  /** The rows that tell what an order is about. */
  readonly order: (order: OrderFacts) => readonly Fact[]
  /** Rows that tell who asks or acts, under this label, and for which partner. */
  readonly actor: (label: string, person: PersonFacts) => readonly Fact[]
}

const LABELS: Readonly<Record<Language, Record<'order' | 'contents' | 'partner', string>>> = {
  en: { order: 'Order', contents: 'Contents', partner: 'Partner' },
  sv: { order: 'Beställning', contents: 'Innehåll', partner: 'Partner' },
}
const AS_TEXT: Readonly<Record<Language, string>> = {
  en: 'If the button does not work, copy this address into your browser:',
  sv: 'Om knappen inte fungerar kan du kopiera adressen till din webbläsare:',
}
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  sv: ['”', '”'],
}

export type Contents = {
  readonly language: Language
  readonly code: string | null
  readonly url: string | null
}

export function deskFor(sender: Sender, { language, code, url }: Contents): Desk {
  const labels = LABELS[language]
  const [opening, closing] = QUOTES[language]
  const typed = (name: string) => `${opening}${quoteName(name)}${closing}`
  const { day, moment, number } = FORMATS[language]
  const button = (label: string): Block => {
    if (!url) throw new Error('This mail needs a locator and has none.')
    return { kind: 'button', label, url, asText: AS_TEXT[language] }
  }
  return {
    vendor: sender.vendorName,
    support: sender.vendorSupport,
    code: () => {
      if (!code) throw new Error('This mail needs a code and has none.')
      return code
    },
    button,
    buttonIfAny: (label) => (url ? [button(label)] : []),
    day: (iso) => unbroken(day.format(new Date(iso))),
    moment: (iso) => unbroken(moment.format(new Date(iso))),
    name: quoteName,
    typed,
    order: ({ orderNumber, lines }) => [
      [labels.order, orderNumber],
      [labels.contents, lines.map((l) => `${number.format(l.quantity)} × ${l.name}`).join('\n')],
    ],
    actor: (label, by) => [
      [label, by.name ? `${typed(by.name)}\n${by.email}` : by.email],
      ...(by.partnerName ? [[labels.partner, typed(by.partnerName)] as const] : []),
    ],
  }
}

/** Made once: making one costs more than the rest of a letter. */
const FORMATS = {
  en: formatsIn('en-GB'),
  sv: formatsIn('sv-SE'),
} as const satisfies Record<Language, unknown>

function formatsIn(locale: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  })
  return { day, moment, number: new Intl.NumberFormat(locale) }
}

/** A date is not torn apart at the end of a line. */
function unbroken(text: string): string {
  return text.replace(/\s/gu, '\u00a0')
}
