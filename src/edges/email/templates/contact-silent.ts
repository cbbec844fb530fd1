import { paragraph, type Template } from '../letter.ts'

/** To the vendor's reviewers: the contact has not begun. */
export const CONTACT_SILENT: Template<'contact-silent'> = {
  en: (mail, desk) => ({
    subject: `Nobody has begun with order ${mail.orderNumber}`,
    preheader: `${mail.contactEmail} was invited and has not opened the setup.`,
    heading: `Nobody has begun with order ${mail.orderNumber}`,
    blocks: [
      paragraph(
        `${mail.contactEmail} was invited on ${desk.moment(mail.invitedAt)} and has not begun with the setup.`,
      ),
      paragraph(
        'Reminders go on as they are set. If the address may be wrong, or the mail did not arrive, change the contact or send the invitation again.',
      ),
    ],
    footer: [
      'You get this mail because your address is set as that of the reviewers (reviewerEmail).',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
  sv: (mail, desk) => ({
    subject: `Ingen har börjat med beställning ${mail.orderNumber}`,
    preheader: `${mail.contactEmail} har fått en inbjudan men inte börjat.`,
    heading: `Ingen har börjat med beställning ${mail.orderNumber}`,
    blocks: [
      paragraph(
        `${mail.contactEmail} fick en inbjudan den ${desk.moment(mail.invitedAt)} och har inte börjat.`,
      ),
      paragraph(
        'Påminnelserna fortsätter som de är inställda. Om adressen kan vara fel, eller om mejlet inte kom fram, kan ni byta kontaktperson eller skicka inbjudan igen.',
      ),
    ],
    footer: [
      'Du får det här mejlet för att din adress är inställd som granskarnas (reviewerEmail).',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
}
