import { paragraph, type Template } from '../letter.ts'

/** To the vendor's reviewers: nobody can begin, for the invitation came back. */
export const CONTACT_UNREACHABLE: Template<'contact-unreachable'> = {
  en: (mail, desk) => ({
    subject: `The invitation for order ${mail.orderNumber} came back`,
    preheader: `${mail.contactEmail} cannot be reached.`,
    heading: `The invitation for order ${mail.orderNumber} came back`,
    blocks: [
      paragraph(
        `The mail to ${mail.contactEmail} could not be delivered. The order’s timeline holds what the mail server answered.`,
      ),
      paragraph(
        'The order waits, and its time runs. If the address is wrong, change the contact. If it is right, ask the contact’s company to let our mails in, and send the invitation again.',
      ),
    ],
    footer: [
      'You get this mail because your address is set as that of the reviewers (reviewerEmail).',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
  sv: (mail, desk) => ({
    subject: `Inbjudan för beställning ${mail.orderNumber} kom i retur`,
    preheader: `${mail.contactEmail} går inte att nå.`,
    heading: `Inbjudan för beställning ${mail.orderNumber} kom i retur`,
    blocks: [
      paragraph(
        `Mejlet till ${mail.contactEmail} kunde inte levereras. Vad e-postservern svarade står i beställningens tidslinje.`,
      ),
      paragraph(
        'Beställningen väntar, och tiden går. Om adressen är fel kan ni byta kontaktperson. Är den rätt kan ni be kontaktpersonens företag släppa fram våra mejl och sedan skicka inbjudan igen.',
      ),
    ],
    footer: [
      'Du får det här mejlet för att din adress är inställd som granskarnas (reviewerEmail).',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
}
