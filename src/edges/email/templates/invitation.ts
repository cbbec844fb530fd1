import type { Block } from '../block.ts'
import type { Desk } from '../desk.ts'
import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact: set your order up. Sent again as a reminder. */
export const INVITATION: Template<'invitation'> = {
  en: (mail, desk) => {
    const { orderNumber } = mail.order
    const isReminder = mail.reminder > 0
    const subject = `Provisioning information required for order ${orderNumber}`
    return {
      subject: isReminder ? `Reminder: ${subject}` : subject,
      preheader: `${desk.vendor} needs a few answers from you before the service can start.`,
      heading: isReminder ? `Order ${orderNumber} still waits for you` : 'Set up your order',
      blocks: [
        paragraph(PHRASES.en.hello(desk, mail.contactName)),
        ...handedOverIn('en', mail, desk),
        paragraph(
          `${desk.vendor} has received the order below. Before the service can start, we need to know which organization the subscription belongs to and who will administer it. It takes a few minutes.`,
        ),
        facts([
          ...desk.order(mail.order),
          ...(mail.companyName ? [['For', desk.name(mail.companyName)] as const] : []),
          ...(mail.partnerName ? [['Partner', desk.name(mail.partnerName)] as const] : []),
        ]),
        desk.button('Set up your service'),
        paragraph(
          `We first send a code to this address, to be sure that it is you. You can stop at any time: everything is saved, and the same link brings you back. The order expires unless it is set up before ${desk.day(mail.expiresAt)}.`,
        ),
        point(
          'Should somebody else do this?',
          'Open the link and choose “I am not the right person”: you can hand the order over yourself. Forwarding this mail is not enough, because the code only comes to you.',
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because ${whyIn('en', mail)} order ${orderNumber}. If you know nothing of it, you need not do anything: nobody can use the link without a code from your mailbox.`,
        PHRASES.en.isItGenuine(desk, orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const { orderNumber } = mail.order
    const isReminder = mail.reminder > 0
    const subject = `Uppgifter behövs för att starta beställning ${orderNumber}`
    return {
      subject: isReminder ? `Påminnelse: ${subject}` : subject,
      preheader: `${desk.vendor} behöver några svar från dig innan tjänsten kan starta.`,
      heading: isReminder
        ? `Beställning ${orderNumber} väntar fortfarande på dig`
        : 'Starta din beställning',
      blocks: [
        paragraph(PHRASES.sv.hello(desk, mail.contactName)),
        ...handedOverIn('sv', mail, desk),
        paragraph(
          `${desk.vendor} har tagit emot beställningen nedan. Innan tjänsten kan starta behöver vi veta vilken organisation abonnemanget hör till och vem som ska administrera det. Det tar några minuter.`,
        ),
        facts([
          ...desk.order(mail.order),
          ...(mail.companyName ? [['För', desk.name(mail.companyName)] as const] : []),
          ...(mail.partnerName ? [['Partner', desk.name(mail.partnerName)] as const] : []),
        ]),
        desk.button('Kom igång'),
        paragraph(
          `Vi skickar först en kod till den här adressen för att vara säkra på att det är du. Du kan avbryta när du vill: allt sparas, och samma länk tar dig tillbaka. Beställningen förfaller om den inte är klar före den ${desk.day(mail.expiresAt)}.`,
        ),
        point(
          'Är det någon annan som ska göra det här?',
          'Öppna länken och välj ”Jag är inte rätt person”, så kan du själv lämna över beställningen. Det räcker inte att vidarebefordra mejlet, för koden kommer bara till dig.',
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att ${whyIn('sv', mail)} beställning ${orderNumber}. Känner du inte till den behöver du inte göra något: ingen kan använda länken utan en kod från din inkorg.`,
        PHRASES.sv.isItGenuine(desk, orderNumber),
      ],
    }
  },
}

type Invitation = Parameters<(typeof INVITATION)['en']>[0]

const HANDED_OVER = {
  en: {
    contact: (by: string) => `${by} was the contact for this order and has handed it over to you.`,
    partner: (by: string) =>
      `${by}, at the partner through whom it was bought, has handed this order over to you: the customer is to set it up.`,
    asked: (by: string) =>
      `Somebody asked for this order with your address, and ${by}, who was the contact for it, has handed it over to you.`,
  },
  sv: {
    contact: (by: string) =>
      `${by} var kontaktperson för den här beställningen och har lämnat över den till dig.`,
    partner: (by: string) =>
      `${by}, hos den partner som förmedlade köpet, har lämnat över den här beställningen till dig: det är kunden som ska starta den.`,
    asked: (by: string) =>
      `Någon bad om den här beställningen med din adress, och ${by}, som var kontaktperson för den, har lämnat över den till dig.`,
  },
} as const

const PROPOSED = {
  en: (partner: string) =>
    `They propose that ${partner} is linked to your organization as its partner. You decide nothing about that by opening the link.`,
  sv: (partner: string) =>
    `Det finns också ett förslag om att ${partner} kopplas till er organisation som partner. Att öppna länken avgör ingenting om det.`,
} as const

/** Who had the order before: said first, since nobody expects a mail about an order of another. */
function handedOverIn(
  language: 'en' | 'sv',
  { handedOver }: Invitation,
  desk: Desk,
): readonly Block[] {
  if (handedOver === null) return []
  const { by, proposedPartner } = handedOver
  const said = HANDED_OVER[language][handedOver.isByPartner ? 'partner' : handedOver.way](by)
  if (proposedPartner === null) return [paragraph(said)]
  return [paragraph(said), paragraph(PROPOSED[language](desk.typed(proposedPartner)))]
}

/** Why this person gets the mail; completed by the order. */
function whyIn(language: 'en' | 'sv', { handedOver }: Invitation): string {
  if (handedOver === null) {
    return language === 'en' ? 'you are named as the contact for' : 'du står som kontaktperson för'
  }
  const { by } = handedOver
  return language === 'en'
    ? `${by} named you as the new contact for`
    : `${by} har angett dig som ny kontaktperson för`
}
