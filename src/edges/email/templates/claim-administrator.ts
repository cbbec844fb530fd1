import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To an approver who may never have heard of the order: may this person become administrator? */
export const CLAIM_ADMINISTRATOR: Template<'claim-administrator'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const until = desk.day(mail.expiresAt)
    return {
      subject: `${mail.reminder > 0 ? 'Reminder: ' : ''}${mail.person} asks to administer ${organization} (order ${mail.order.orderNumber})`,
      preheader: `You administer ${organization} at ${desk.vendor}. Nobody is let in unless you or another administrator says yes.`,
      heading: `May ${mail.person} administer ${organization}?`,
      blocks: [
        paragraph(
          `You are an administrator of ${organization} at ${desk.vendor}. Somebody is setting up an order for ${organization} and wants the person below to become administrator too. Only you and its other administrators can allow that.`,
        ),
        facts([
          ['Person', mail.person],
          ...desk.actor('Asked by', mail.orderedBy),
          ...desk.order(mail.order),
        ]),
        point(
          'If you approve',
          `${mail.person} can do everything in ${organization} that its administrators can, such as adding and removing users and changing subscriptions.`,
        ),
        point(
          'If you do nothing',
          mail.isParked
            ? `Nobody is let in. The order waits for an answer; if there is none before ${until}, it goes back to the person who is setting it up.`
            : `Nobody is let in, and the question lapses on ${until}. The subscription belongs to ${organization} either way.`,
        ),
        desk.button('See the request and answer'),
        paragraph(
          `${PHRASES.en.opening} There you can approve, refuse, say that this has nothing to do with you, or that you no longer administer ${organization}.`,
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
      subject: `${mail.reminder > 0 ? 'Påminnelse: ' : ''}${mail.person} vill administrera ${organization} (beställning ${mail.order.orderNumber})`,
      preheader: `Du administrerar ${organization} hos ${desk.vendor}. Ingen släpps in om inte du eller en annan administratör säger ja.`,
      heading: `Får ${mail.person} administrera ${organization}?`,
      blocks: [
        paragraph(
          `Du är administratör för ${organization} hos ${desk.vendor}. Någon håller på att starta en beställning för ${organization} och vill att personen nedan också ska bli administratör. Det kan bara du och de andra administratörerna tillåta.`,
        ),
        facts([
          ['Person', mail.person],
          ...desk.actor('Fråga från', mail.orderedBy),
          ...desk.order(mail.order),
        ]),
        point(
          'Om du godkänner',
          `${mail.person} kan göra allt i ${organization} som administratörerna kan, till exempel lägga till och ta bort användare och ändra abonnemang.`,
        ),
        point(
          'Om du inte gör något',
          mail.isParked
            ? `Ingen släpps in. Beställningen väntar på svar; kommer det inget före den ${until} går den tillbaka till den som håller på att starta den.`
            : `Ingen släpps in, och frågan förfaller den ${until}. Abonnemanget hör till ${organization} i vilket fall.`,
        ),
        desk.button('Se förfrågan och svara'),
        paragraph(
          `${PHRASES.sv.opening} Där kan du godkänna, avslå, säga att det inte har något med er att göra eller att du inte längre administrerar ${organization}.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        PHRASES.sv.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
}
