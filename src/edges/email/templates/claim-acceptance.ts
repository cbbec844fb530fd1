import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the person who was named as new administrator: will you be it? */
export const CLAIM_ACCEPTANCE: Template<'claim-acceptance'> = {
  en: (mail, desk) => {
    const organization = desk.typed(mail.organizationName)
    return {
      subject: `${mail.reminder > 0 ? 'Reminder: ' : ''}Will you administer ${organization}? (order ${mail.order.orderNumber})`,
      preheader: `You were named as administrator at ${desk.vendor}. It is your choice.`,
      heading: `Will you administer ${organization}?`,
      blocks: [
        paragraph(
          mail.isNewOrganization
            ? `${organization} is getting a new organization at ${desk.vendor}, and the person below named you as its administrator. You become it only if you accept.`
            : `An order at ${desk.vendor} belongs to ${organization}, and you were named as one of its administrators. You become it only if you accept.`,
        ),
        facts([...desk.actor('Set up by', mail.orderedBy), ...desk.order(mail.order)]),
        point(
          'If you accept',
          `You can add and remove users in ${organization} and look after its subscriptions. You buy nothing by accepting.`,
        ),
        point(
          'If you do nothing',
          `You do not become administrator, and the question lapses on ${desk.day(mail.expiresAt)}. The service is set up without waiting for you.`,
        ),
        desk.button('See the question and answer'),
        paragraph(
          `${PHRASES.en.opening} There you can accept, decline, or say that this has nothing to do with you.`,
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because your address was entered when order ${mail.order.orderNumber} was set up. Names in quotation marks are as that person wrote them; we have not checked them.`,
        PHRASES.en.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.typed(mail.organizationName)
    return {
      subject: `${mail.reminder > 0 ? 'Påminnelse: ' : ''}Vill du administrera ${organization}? (beställning ${mail.order.orderNumber})`,
      preheader: `Du har angetts som administratör hos ${desk.vendor}. Du väljer själv.`,
      heading: `Vill du administrera ${organization}?`,
      blocks: [
        paragraph(
          mail.isNewOrganization
            ? `${organization} får en ny organisation hos ${desk.vendor}, och personen nedan har angett dig som administratör. Du blir det bara om du tackar ja.`
            : `En beställning hos ${desk.vendor} hör till ${organization}, och du har angetts som administratör där. Du blir det bara om du tackar ja.`,
        ),
        facts([...desk.actor('Startas av', mail.orderedBy), ...desk.order(mail.order)]),
        point(
          'Om du tackar ja',
          `Du kan lägga till och ta bort användare i ${organization} och sköta abonnemangen. Du köper ingenting genom att tacka ja.`,
        ),
        point(
          'Om du inte gör något',
          `Du blir inte administratör, och frågan förfaller den ${desk.day(mail.expiresAt)}. Tjänsten startas utan att vänta på dig.`,
        ),
        desk.button('Se frågan och svara'),
        paragraph(
          `${PHRASES.sv.opening} Där kan du tacka ja, tacka nej eller säga att det inte har något med dig att göra.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att din adress angavs när beställning ${mail.order.orderNumber} startades. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        PHRASES.sv.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
}
