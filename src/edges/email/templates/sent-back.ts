import { quoteReason } from '../../../domain/mails/quote-name.ts'
import { paragraph, quotation, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact: the vendor has looked at the order and needs the contact again. */
export const SENT_BACK: Template<'sent-back'> = {
  en: (mail, desk) => ({
    subject: `Order ${mail.orderNumber} needs you again`,
    preheader: `${desk.vendor} has looked at your order and asks you to continue.`,
    heading: `${desk.vendor} asks you to continue with order ${mail.orderNumber}`,
    blocks: [
      paragraph(`${desk.vendor} has looked at your order and sent it back to you.`),
      quotation(`What ${desk.vendor} writes`, quoteReason(mail.reason)),
      desk.button('Continue'),
      paragraph(
        'What you entered is saved. We first send a code to this address, to be sure that it is you.',
      ),
    ],
    footer: [
      `You get this mail from ${desk.vendor} because you are the contact for order ${mail.orderNumber}.`,
      PHRASES.en.isItGenuine(desk, mail.orderNumber),
    ],
  }),
  sv: (mail, desk) => ({
    subject: `Beställning ${mail.orderNumber} behöver dig igen`,
    preheader: `${desk.vendor} har tittat på din beställning och ber dig att fortsätta.`,
    heading: `${desk.vendor} ber dig att fortsätta med beställning ${mail.orderNumber}`,
    blocks: [
      paragraph(`${desk.vendor} har tittat på din beställning och skickat tillbaka den till dig.`),
      quotation(`${desk.vendor} skriver`, quoteReason(mail.reason)),
      desk.button('Fortsätt'),
      paragraph(
        'Det du har angett är sparat. Vi skickar först en kod till den här adressen för att vara säkra på att det är du.',
      ),
    ],
    footer: [
      `Du får det här mejlet från ${desk.vendor} för att du är kontaktperson för beställning ${mail.orderNumber}.`,
      PHRASES.sv.isItGenuine(desk, mail.orderNumber),
    ],
  }),
}
