import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the existing administrator whom the contact named: is this order yours? */
export const CLAIM_CONFIRMATION: Template<'claim-confirmation'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const until = desk.day(mail.expiresAt)
    return {
      subject: `${mail.reminder > 0 ? 'Reminder: ' : ''}Does order ${mail.order.orderNumber} belong to ${organization}?`,
      preheader: `Somebody named you as its administrator. ${desk.vendor} asks you before anything is taken for granted.`,
      heading: `Does this order belong to ${organization}?`,
      blocks: [
        paragraph(
          `You are an administrator of ${organization} at ${desk.vendor}. The person below is setting up an order and named you as the administrator of the organization that it belongs to. Please tell us whether that is right.`,
        ),
        facts([...desk.actor('Set up by', mail.orderedBy), ...desk.order(mail.order)]),
        point(
          'If you say yes',
          `The subscription belongs to ${organization}. You stay its administrator, and nobody else gets access by your answer.`,
        ),
        point(
          'If you do nothing',
          mail.isParked
            ? `Nothing is added to ${organization}. The order waits; without an answer before ${until} it goes back to the person who is setting it up.`
            : `The subscription stays with ${organization}, and the question lapses on ${until}. Nobody gets access to your organization.`,
        ),
        desk.button('See the order and answer'),
        paragraph(
          `${PHRASES.en.opening} There you can also say that this has nothing to do with you.`,
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are on record there as an administrator of ${organization}. Names in quotation marks are as that person wrote them; we have not checked them.`,
        PHRASES.en.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const until = desk.day(mail.expiresAt)
    return {
      subject: `${mail.reminder > 0 ? 'Påminnelse: ' : ''}Hör beställning ${mail.order.orderNumber} till ${organization}?`,
      preheader: `Någon har angett dig som administratör. ${desk.vendor} frågar dig innan något tas för givet.`,
      heading: `Hör den här beställningen till ${organization}?`,
      blocks: [
        paragraph(
          `Du är administratör för ${organization} hos ${desk.vendor}. Personen nedan håller på att starta en beställning och har angett dig som administratör för den organisation den hör till. Berätta gärna för oss om det stämmer.`,
        ),
        facts([...desk.actor('Startas av', mail.orderedBy), ...desk.order(mail.order)]),
        point(
          'Om du svarar ja',
          `Abonnemanget hör till ${organization}. Du är kvar som administratör, och ingen annan får åtkomst genom ditt svar.`,
        ),
        point(
          'Om du inte gör något',
          mail.isParked
            ? `Ingenting läggs till i ${organization}. Beställningen väntar; kommer det inget svar före den ${until} går den tillbaka till den som håller på att starta den.`
            : `Abonnemanget ligger kvar hos ${organization}, och frågan förfaller den ${until}. Ingen får åtkomst till er organisation.`,
        ),
        desk.button('Se beställningen och svara'),
        paragraph(
          `${PHRASES.sv.opening} Där kan du också säga att det inte har något med er att göra.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        PHRASES.sv.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
}
