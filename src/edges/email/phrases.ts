import type { Language } from '../../domain/language.ts'
import type { Desk } from './desk.ts'

/** Sentences that several mails share. */
type Phrases = {
  readonly hello: (desk: Desk, name: string | null) => string
  /** How to find out that a mail is genuine, without using it. */
  readonly isItGenuine: (desk: Desk, orderNumber: string) => string
  readonly questions: (desk: Desk, orderNumber: string) => string
  /** What opening the link does, for a person who hesitates. */
  readonly opening: string
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    hello: (desk, name) => (name ? `Hello ${desk.name(name)},` : 'Hello,'),
    isItGenuine: (desk, orderNumber) =>
      `Not sure that this mail is genuine? Ask ${desk.vendor} without using the link, in the way you usually reach them or at ${desk.support}, and mention order ${orderNumber}.`,
    questions: (desk, orderNumber) =>
      `Questions? Turn to ${desk.vendor} at ${desk.support} and mention order ${orderNumber}.`,
    opening:
      'Opening the link decides nothing. The page first sends a code to this address, and shows more only when you have entered it.',
  },
  sv: {
    hello: (desk, name) => (name ? `Hej ${desk.name(name)}!` : 'Hej!'),
    isItGenuine: (desk, orderNumber) =>
      `Osäker på om mejlet är äkta? Fråga ${desk.vendor} utan att använda länken, på det sätt du brukar nå dem eller via ${desk.support}, och uppge beställning ${orderNumber}.`,
    questions: (desk, orderNumber) =>
      `Har du frågor? Kontakta ${desk.vendor} via ${desk.support} och uppge beställning ${orderNumber}.`,
    opening:
      'Att öppna länken avgör ingenting. Sidan skickar först en kod till den här adressen och visar mer först när du har angett den.',
  },
}
