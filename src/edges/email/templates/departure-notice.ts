import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To every administrator on record when none has answered: who asks, until when to object. */
export const DEPARTURE_NOTICE: Template<'departure-notice'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const until = desk.moment(mail.objectionUntil)
    return {
      subject: `${mail.reminder > 0 ? 'Reminder: ' : ''}Object before ${desk.day(mail.objectionUntil)}, or ${mail.person} may come to administer ${organization} (order ${mail.order.orderNumber})`,
      preheader: `No administrator of ${organization} answered. You can still stop this.`,
      heading: `${mail.person} asks to administer ${organization}, and nobody has answered`,
      blocks: [
        paragraph(
          `You are on record at ${desk.vendor} as an administrator of ${organization}. We asked its administrators whether the person below may become administrator too, and got no answer. Everybody on record gets this mail before anything is decided.`,
        ),
        facts([
          ['Person', mail.person],
          ...desk.actor('Asked by', mail.orderedBy),
          ...desk.order(mail.order),
        ]),
        point(
          'What was checked',
          mail.provedDomain === null
            ? `Nothing about a domain: no domain belongs to ${organization} alone.`
            : `Whoever asks had a record set in the DNS of ${mail.provedDomain}, which only those who run that domain can do.`,
        ),
        point(
          'If you object',
          `It stops at once, and a person at ${desk.vendor} looks into it. Until ${until} nothing is decided, and an objection counts later too, as long as nobody has been let in.`,
        ),
        point(
          'If you do nothing',
          `After ${until}, two people at ${desk.vendor} decide, one after the other. If both agree, ${mail.person} may become administrator, and could then add and remove users and change subscriptions.`,
        ),
        desk.button('I object'),
        paragraph(
          `${PHRASES.en.opening} There you can object, or say that this person may come in, or that you no longer administer ${organization}.`,
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
    const until = desk.moment(mail.objectionUntil)
    return {
      subject: `${mail.reminder > 0 ? 'Påminnelse: ' : ''}Invänd före den ${desk.day(mail.objectionUntil)}, annars kan ${mail.person} få administrera ${organization} (beställning ${mail.order.orderNumber})`,
      preheader: `Ingen administratör i ${organization} har svarat. Du kan fortfarande stoppa det här.`,
      heading: `${mail.person} vill administrera ${organization}, och ingen har svarat`,
      blocks: [
        paragraph(
          `Du är registrerad hos ${desk.vendor} som administratör för ${organization}. Vi har frågat administratörerna om personen nedan också får bli administratör, utan att få svar. Alla som är registrerade får det här mejlet innan något bestäms.`,
        ),
        facts([
          ['Person', mail.person],
          ...desk.actor('Fråga från', mail.orderedBy),
          ...desk.order(mail.order),
        ]),
        point(
          'Vad som har kontrollerats',
          mail.provedDomain === null
            ? `Ingenting om någon domän: ingen domän hör till enbart ${organization}.`
            : `Den som frågar har fått en post inlagd i DNS för ${mail.provedDomain}. Det kan bara de göra som sköter domänen.`,
        ),
        point(
          'Om du invänder',
          `Då stoppas det genast, och en person hos ${desk.vendor} tittar på saken. Fram till ${until} bestäms ingenting, och en invändning gäller även senare, så länge ingen har släppts in.`,
        ),
        point(
          'Om du inte gör något',
          `Efter ${until} beslutar två personer hos ${desk.vendor}, en i taget. Är båda överens får ${mail.person} bli administratör och kan då lägga till och ta bort användare och ändra abonnemang.`,
        ),
        desk.button('Jag invänder'),
        paragraph(
          `${PHRASES.sv.opening} Där kan du invända, säga att personen får släppas in eller att du inte längre administrerar ${organization}.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}. Namn inom citattecken är som personen själv har skrivit dem; vi har inte kontrollerat dem.`,
        PHRASES.sv.isItGenuine(desk, mail.order.orderNumber),
      ],
    }
  },
}
