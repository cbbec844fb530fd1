import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To an administrator who may never have heard of the order: may this partner act for you? */
export const CLAIM_PARTNER_LINK: Template<'claim-partner-link'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const partner = desk.name(mail.partnerName)
    const until = desk.day(mail.expiresAt)
    return {
      subject: `${mail.reminder > 0 ? 'Reminder: ' : ''}May ${partner} act for ${organization}? (order ${mail.order.orderNumber})`,
      preheader: `You administer ${organization} at ${desk.vendor}. The partner manages nothing there unless you or another administrator says yes.`,
      heading: `May ${partner} act for ${organization}?`,
      blocks: [
        paragraph(
          `You are an administrator of ${organization} at ${desk.vendor}. The order below was added to ${organization}, and the partner that had to do with it asks to manage ${organization} for you. Only you and its other administrators can allow that.`,
        ),
        facts([
          ['Partner', partner],
          ...desk.actor('Set up by', { ...mail.orderedBy, partnerName: null }),
          ...desk.order(mail.order),
        ]),
        point(
          'If you accept',
          `${partner} sees and manages the subscriptions of ${organization} at ${desk.vendor}. It does not become administrator. You can set an end date, and end it at any time.`,
        ),
        point(
          'If you do nothing',
          `${partner} manages nothing, and the question lapses on ${until}. The subscription belongs to ${organization} either way.`,
        ),
        desk.button('See the request and answer'),
        paragraph(
          `${PHRASES.en.opening} There you can accept, refuse, say that this has nothing to do with you, or that you no longer administer ${organization}.`,
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
    const partner = desk.name(mail.partnerName)
    const until = desk.day(mail.expiresAt)
    return {
      subject: `${mail.reminder > 0 ? 'Påminnelse: ' : ''}Får ${partner} företräda ${organization}? (beställning ${mail.order.orderNumber})`,
      preheader: `Du administrerar ${organization} hos ${desk.vendor}. Partnern hanterar ingenting där om inte du eller en annan administratör säger ja.`,
      heading: `Får ${partner} företräda ${organization}?`,
      blocks: [
        paragraph(
          `Du är administratör för ${organization} hos ${desk.vendor}. Beställningen nedan har lagts till i ${organization}, och partnern bakom den vill hantera ${organization} åt er. Det kan bara du och de andra administratörerna tillåta.`,
        ),
        facts([
          ['Partner', partner],
          ...desk.actor('Startad av', { ...mail.orderedBy, partnerName: null }),
          ...desk.order(mail.order),
        ]),
        point(
          'Om du tackar ja',
          `${partner} ser och hanterar abonnemangen i ${organization} hos ${desk.vendor}. Partnern blir inte administratör. Du kan ange ett slutdatum och avsluta det när som helst.`,
        ),
        point(
          'Om du inte gör något',
          `${partner} hanterar ingenting, och frågan förfaller den ${until}. Abonnemanget hör till ${organization} i vilket fall.`,
        ),
        desk.button('Se förfrågan och svara'),
        paragraph(
          `${PHRASES.sv.opening} Där kan du tacka ja, avslå, säga att det inte har något med er att göra eller att du inte längre administrerar ${organization}.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        PHRASES.sv.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
}
