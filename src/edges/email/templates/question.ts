import { facts, paragraph, point, type Template } from '../letter.ts'

/** To an organization's administrators, passed on for the contact. No link; a reply goes to the contact. */
export const QUESTION: Template<'question'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    return {
      subject: `Does order ${mail.order.orderNumber} belong to ${organization}?`,
      preheader: 'The person who is setting it up would like to know. Just reply to this mail.',
      heading: `Does this order belong to ${organization}?`,
      blocks: [
        paragraph(
          `The person below is setting up an order at ${desk.vendor}, does not know for certain whether it belongs to ${organization}, and asked us to pass the question on to you as its administrator.`,
        ),
        facts([...desk.actor('Asked by', mail.orderedBy), ...desk.order(mail.order)]),
        point(
          'If you know',
          `Reply to this mail. Your reply goes to ${mail.orderedBy.email}, who then sees your address, and not to ${desk.vendor}. A yes or a no is enough; send no passwords or codes.`,
        ),
        point(
          'If you do nothing',
          `Nothing happens. Nothing changes in ${organization} and nobody is let in, whatever you reply.`,
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are on record there as an administrator of ${organization}. We have not told anybody your address. Names in quotation marks are as that person wrote them; we have not checked them.`,
        `Not sure that this mail is genuine? Ask ${desk.vendor} in the way you usually reach them or at ${desk.support}, and mention order ${mail.order.orderNumber}.`,
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    return {
      subject: `Hör beställning ${mail.order.orderNumber} till ${organization}?`,
      preheader: 'Den som håller på att starta den undrar. Svara bara på det här mejlet.',
      heading: `Hör den här beställningen till ${organization}?`,
      blocks: [
        paragraph(
          `Personen nedan håller på att starta en beställning hos ${desk.vendor}, vet inte säkert om den hör till ${organization} och har bett oss att skicka frågan vidare till dig som är administratör.`,
        ),
        facts([...desk.actor('Fråga från', mail.orderedBy), ...desk.order(mail.order)]),
        point(
          'Om du vet',
          `Svara på det här mejlet. Svaret går till ${mail.orderedBy.email}, som då ser din adress, och inte till ${desk.vendor}. Ett ja eller nej räcker; skicka inga lösenord eller koder.`,
        ),
        point(
          'Om du inte gör något',
          `Då händer ingenting. Ingenting ändras i ${organization} och ingen släpps in, vad du än svarar.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}. Vi har inte lämnat ut din adress till någon. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        `Osäker på om mejlet är äkta? Fråga ${desk.vendor} på det sätt du brukar nå dem eller via ${desk.support}, och uppge beställning ${mail.order.orderNumber}.`,
      ],
    }
  },
}
