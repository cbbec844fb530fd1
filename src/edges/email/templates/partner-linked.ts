import { paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To an administrator of the customer: the partner acts for it, and how that is ended. */
export const PARTNER_LINKED: Template<'partner-linked'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const partner = desk.name(mail.partnerName)
    const until = mail.endsAt === null ? null : desk.day(mail.endsAt)
    return {
      subject: `${partner} now manages ${organization} for you (order ${mail.orderNumber})`,
      preheader: `You can end that at any time. Keep this mail.`,
      heading: `${partner} now manages ${organization} for you`,
      blocks: [
        paragraph(
          until === null
            ? `${partner} sees and manages the subscriptions of ${organization} at ${desk.vendor}, until an administrator ends that.`
            : `${partner} sees and manages the subscriptions of ${organization} at ${desk.vendor}. That ends by itself on ${until}, or earlier when an administrator ends it.`,
        ),
        point(
          'To end it',
          'Open the page below, type the code that we send to this address, and end it there. It works for as long as the partner manages you: keep this mail.',
        ),
        ...desk.buttonIfAny('See it or end it'),
        paragraph(PHRASES.en.opening),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you administer ${organization} there.`,
        PHRASES.en.isItGenuine(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const partner = desk.name(mail.partnerName)
    const until = mail.endsAt === null ? null : desk.day(mail.endsAt)
    return {
      subject: `${partner} hanterar nu ${organization} åt er (beställning ${mail.orderNumber})`,
      preheader: 'Du kan avsluta det när som helst. Spara det här mejlet.',
      heading: `${partner} hanterar nu ${organization} åt er`,
      blocks: [
        paragraph(
          until === null
            ? `${partner} ser och hanterar abonnemangen i ${organization} hos ${desk.vendor} tills en administratör avslutar det.`
            : `${partner} ser och hanterar abonnemangen i ${organization} hos ${desk.vendor}. Det upphör av sig självt den ${until}, eller tidigare om en administratör avslutar det.`,
        ),
        point(
          'Så avslutar du det',
          'Öppna sidan nedan, skriv in koden som vi skickar till den här adressen och avsluta där. Det går så länge partnern hanterar er, så spara det här mejlet.',
        ),
        ...desk.buttonIfAny('Se eller avsluta'),
        paragraph(PHRASES.sv.opening),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du administrerar ${organization} där.`,
        PHRASES.sv.isItGenuine(desk, mail.orderNumber),
      ],
    }
  },
}
