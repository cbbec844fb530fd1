import { paragraph, point, type Template } from '../letter.ts'

/**
 * To a mailbox that is being proved. The code is in the body only, and not at its beginning: what a
 * locked screen shows of a new mail must not be enough to get in.
 */
export const CODE: Template<'code'> = {
  en: (mail, desk) => ({
    subject: `Your code for order ${mail.orderNumber}`,
    preheader: `Open this mail to see the code. It works for ${mail.validMinutes} minutes, on the page where you asked for it.`,
    heading: 'Your code',
    blocks: [
      paragraph(
        `${IN_ENGLISH[mail.purpose]} Enter this code on the page where you asked for it. It works once, for ${mail.validMinutes} minutes, in the same browser.`,
      ),
      { kind: 'code', code: desk.code() },
      point(
        'You did not ask for a code?',
        'Then somebody else has opened a link from one of our mails. Do nothing: without the code they get no further.',
      ),
      point(
        'Tell nobody the code',
        `Nobody at ${desk.vendor} will ever ask you for it, by phone or by mail.`,
      ),
    ],
    footer: [
      `You get this mail from ${desk.vendor} because a code for order ${mail.orderNumber} was asked for at this address.`,
      `Questions? Turn to ${desk.vendor} at ${desk.support} and mention the order, never the code.`,
    ],
  }),
  sv: (mail, desk) => ({
    subject: `Din kod för beställning ${mail.orderNumber}`,
    preheader: `Öppna mejlet för att se koden. Den gäller i ${mail.validMinutes} minuter, på sidan där du bad om den.`,
    heading: 'Din kod',
    blocks: [
      paragraph(
        `${IN_SWEDISH[mail.purpose]} Ange koden på sidan där du bad om den. Den gäller en gång, i ${mail.validMinutes} minuter, i samma webbläsare.`,
      ),
      { kind: 'code', code: desk.code() },
      point(
        'Har du inte bett om någon kod?',
        'Då har någon annan öppnat en länk från ett av våra mejl. Gör ingenting: utan koden kommer de inte vidare.',
      ),
      point(
        'Lämna inte ut koden',
        `Ingen på ${desk.vendor} frågar någonsin efter den, varken per telefon eller mejl.`,
      ),
    ],
    footer: [
      `Du får det här mejlet från ${desk.vendor} för att någon har bett om en kod för beställning ${mail.orderNumber} till den här adressen.`,
      `Har du frågor? Kontakta ${desk.vendor} via ${desk.support} och uppge beställningen, men aldrig koden.`,
    ],
  }),
}

const IN_ENGLISH = {
  setup: 'With it you set up the order.',
  claim: 'With it you see and answer the question that we sent you.',
  'take-over': 'With it you continue the setup of the order.',
} as const
const IN_SWEDISH = {
  setup: 'Med den startar du beställningen.',
  claim: 'Med den ser du och svarar på frågan som vi har skickat.',
  'take-over': 'Med den fortsätter du med beställningen.',
} as const
