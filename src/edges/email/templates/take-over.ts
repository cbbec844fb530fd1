import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the person at an address elsewhere who was named: continue the setup yourself. */
export const TAKE_OVER: Template<'take-over'> = {
  en: (mail, desk) => {
    const company = desk.typed(mail.companyName)
    return {
      subject: `Can you continue with order ${mail.order.orderNumber}?`,
      preheader: `You were named as the one who administers ${company} at ${desk.vendor}.`,
      heading: 'Can you continue with this order?',
      blocks: [
        paragraph(
          `The person below has begun to set up an order at ${desk.vendor} for ${company}, and named you as the one who administers it there. Only you can say which organization the subscription belongs to, so please continue from here.`,
        ),
        facts([...desk.actor('Begun by', mail.orderedBy), ...desk.order(mail.order)]),
        desk.button('Continue with the order'),
        paragraph(
          `${PHRASES.en.opening} It takes a few minutes and works until ${desk.day(mail.expiresAt)}.`,
        ),
        point(
          'If you do nothing',
          'Nothing happens: nothing is added anywhere, and nobody is let in. The order stays with the person who began it.',
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because your address was entered when order ${mail.order.orderNumber} was set up. That person learns nothing about you from us. Names in quotation marks are as they wrote them; we have not checked them.`,
        PHRASES.en.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const company = desk.typed(mail.companyName)
    return {
      subject: `Kan du fortsätta med beställning ${mail.order.orderNumber}?`,
      preheader: `Du har angetts som den som administrerar ${company} hos ${desk.vendor}.`,
      heading: 'Kan du fortsätta med den här beställningen?',
      blocks: [
        paragraph(
          `Personen nedan har börjat starta en beställning hos ${desk.vendor} för ${company} och har angett dig som den som är administratör där. Det är bara du som kan säga vilken organisation abonnemanget hör till, så vi ber dig att fortsätta härifrån.`,
        ),
        facts([...desk.actor('Påbörjad av', mail.orderedBy), ...desk.order(mail.order)]),
        desk.button('Fortsätt med beställningen'),
        paragraph(
          `${PHRASES.sv.opening} Det tar några minuter, och länken gäller till den ${desk.day(mail.expiresAt)}.`,
        ),
        point(
          'Om du inte gör något',
          'Då händer ingenting: inget läggs till någonstans, och ingen släpps in. Beställningen ligger kvar hos den som påbörjade den.',
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att din adress angavs när beställning ${mail.order.orderNumber} skulle startas. Den personen får inte veta något om dig av oss. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        PHRASES.sv.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
}
