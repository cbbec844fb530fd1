import type { Language } from '../../domain/language.ts'
import type { Mail, MailKind } from '../../domain/mails/mail.ts'
import type { Block, Fact } from './block.ts'
import type { Desk } from './desk.ts'

/**
 * A mail as it is written, before it becomes HTML and plain text. Both forms are set from the same
 * sentences, each in its own way: neither is stripped from the other.
 */
export type Letter = {
  /** Says the order number and what is wanted. Never a code: subjects show on locked screens. */
  readonly subject: string
  /** What a list of mails shows after the subject. Never a code. */
  readonly preheader: string
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Why you get it, from whom, and what if it was not you. */
  readonly footer: readonly string[]
}

/** How one kind of mail is written, in every language: a missing one does not compile. */
export type Template<K extends MailKind> = Readonly<
  Record<Language, (mail: Extract<Mail, { kind: K }>, desk: Desk) => Letter>
>

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const point = (title: string, text: string): Block => ({ kind: 'point', title, text })
export const facts = (rows: readonly Fact[]): Block => ({ kind: 'facts', rows })
export const quotation = (title: string, text: string): Block => ({
  kind: 'quotation',
  title,
  text,
})
