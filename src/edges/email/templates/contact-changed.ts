import { facts, paragraph, type Template } from '../letter.ts'

/** To the former contact. */
export const CONTACT_CHANGED: Template<'contact-changed'> = {
  en: (mail, desk) => ({
    subject: `You are no longer the contact for order ${mail.orderNumber}`,
    preheader: 'Somebody else sets it up now. You need not do anything.',
    heading: `Somebody else now sets up order ${mail.orderNumber}`,
    blocks: [
      ...(mail.handedTo === null ? [] : [facts([['It is now with', mail.handedTo]])]),
      paragraph(
        'You are no longer the contact for this order. The links in our earlier mails to you have stopped working, and you need not do anything.',
      ),
      paragraph(
        `Did you not expect this? Tell ${desk.vendor} at ${desk.support}, and mention order ${mail.orderNumber}.`,
      ),
    ],
    footer: [
      `You get this mail from ${desk.vendor} because you were the contact for order ${mail.orderNumber}.`,
    ],
  }),
  sv: (mail, desk) => ({
    subject: `Du är inte längre kontaktperson för beställning ${mail.orderNumber}`,
    preheader: 'Någon annan tar hand om den nu. Du behöver inte göra något.',
    heading: `Någon annan tar nu hand om beställning ${mail.orderNumber}`,
    blocks: [
      ...(mail.handedTo === null ? [] : [facts([['Nu ligger den hos', mail.handedTo]])]),
      paragraph(
        'Du är inte längre kontaktperson för den här beställningen. Länkarna i våra tidigare mejl till dig har slutat fungera, och du behöver inte göra något.',
      ),
      paragraph(
        `Kom det oväntat? Hör av dig till ${desk.vendor} via ${desk.support} och uppge beställning ${mail.orderNumber}.`,
      ),
    ],
    footer: [
      `Du får det här mejlet från ${desk.vendor} för att du var kontaktperson för beställning ${mail.orderNumber}.`,
    ],
  }),
}
