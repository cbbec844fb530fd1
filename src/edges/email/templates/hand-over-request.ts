import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact: somebody who has one of our links asks to be handed the order. */
export const HAND_OVER_REQUEST: Template<'hand-over-request'> = {
  en: (mail, desk) => {
    const { orderNumber } = mail.order
    return {
      subject: `May somebody else set up order ${orderNumber}?`,
      preheader: 'Somebody who has a link from one of our mails asks you for this order.',
      heading: `Somebody asks to set up order ${orderNumber} in your place`,
      blocks: [
        paragraph(
          `You are the contact for this order at ${desk.vendor}. Somebody opened a link from one of our mails to you, perhaps because it was forwarded, and asks you to hand the order over. Only you can decide that.`,
        ),
        facts([['Who asks', `“${mail.askedBy}”`], ...desk.order(mail.order)]),
        desk.button('Read and answer'),
        paragraph(PHRASES.en.opening),
        point(
          'If you agree',
          'That person becomes the contact and gets a mail of their own. Your links stop working. Do it only if you know the person, and the address is theirs.',
        ),
        point(
          'If you refuse, or do nothing',
          'Nothing changes: the order stays with you. Whoever asked is told nothing about you or about any organization.',
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are the contact for order ${orderNumber}. The address in quotation marks is as it was typed; we have not checked it.`,
        PHRASES.en.isItGenuine(desk, orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const { orderNumber } = mail.order
    return {
      subject: `Får någon annan ta hand om beställning ${orderNumber}?`,
      preheader: 'Någon som har en länk från ett av våra mejl ber dig om beställningen.',
      heading: `Någon vill ta hand om beställning ${orderNumber} i ditt ställe`,
      blocks: [
        paragraph(
          `Du är kontaktperson för den här beställningen hos ${desk.vendor}. Någon har öppnat en länk från ett av våra mejl till dig, kanske för att det har vidarebefordrats, och ber dig att lämna över beställningen. Det är bara du som kan avgöra det.`,
        ),
        facts([['Vem som frågar', `”${mail.askedBy}”`], ...desk.order(mail.order)]),
        desk.button('Läs och svara'),
        paragraph(PHRASES.sv.opening),
        point(
          'Om du går med på det',
          'Då blir den personen kontaktperson och får ett eget mejl. Dina länkar slutar fungera. Gör det bara om du känner personen och adressen är rätt.',
        ),
        point(
          'Om du säger nej, eller inte gör något',
          'Då ändras ingenting: beställningen ligger kvar hos dig. Den som frågade får inte veta något om dig eller om någon organisation.',
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är kontaktperson för beställning ${orderNumber}. Adressen inom citattecken är som den skrevs in; vi har inte kontrollerat den.`,
        PHRASES.sv.isItGenuine(desk, orderNumber),
      ],
    }
  },
}
