import { facts, paragraph, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact, and to the organization's new administrator: it is done. */
export const PROVISIONED: Template<'provisioned'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const { orderNumber } = mail.order
    const isAdministrator = mail.receiver === 'administrator'
    const administrator = mail.isAdministratorPending
      ? `${mail.person} is not its administrator yet. We write again when that changes.`
      : `${mail.person} is its administrator.`
    return {
      subject: isAdministrator
        ? `You now administer ${organization} (order ${orderNumber})`
        : `Order ${orderNumber} is ready`,
      preheader: `The subscription works in ${organization}.`,
      heading: isAdministrator ? `You now administer ${organization}` : 'Your order is ready',
      blocks: [
        paragraph(
          isAdministrator
            ? `The subscription below has been set up in ${organization} at ${desk.vendor}. Sign in with this address, in the way you usually sign in at ${desk.vendor}.`
            : `The subscription has been set up in ${organization} at ${desk.vendor}. ${administrator}`,
        ),
        facts([...desk.order(mail.order), ['Organization', organization]]),
        paragraph('You need not do anything else for this order.'),
      ],
      footer: [
        isAdministrator
          ? `You get this mail from ${desk.vendor} because you became an administrator of ${organization}.`
          : `You get this mail from ${desk.vendor} because you set up order ${orderNumber}.`,
        PHRASES.en.questions(desk, orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const { orderNumber } = mail.order
    const isAdministrator = mail.receiver === 'administrator'
    const administrator = mail.isAdministratorPending
      ? `${mail.person} är inte administratör där än. Vi skriver igen när det ändras.`
      : `${mail.person} är administratör där.`
    return {
      subject: isAdministrator
        ? `Du administrerar nu ${organization} (beställning ${orderNumber})`
        : `Beställning ${orderNumber} är klar`,
      preheader: `Abonnemanget fungerar i ${organization}.`,
      heading: isAdministrator ? `Du administrerar nu ${organization}` : 'Din beställning är klar',
      blocks: [
        paragraph(
          isAdministrator
            ? `Abonnemanget nedan är igång i ${organization} hos ${desk.vendor}. Logga in med den här adressen, på det sätt du brukar logga in hos ${desk.vendor}.`
            : `Abonnemanget är igång i ${organization} hos ${desk.vendor}. ${administrator}`,
        ),
        facts([...desk.order(mail.order), ['Organisation', organization]]),
        paragraph('Du behöver inte göra något mer för den här beställningen.'),
      ],
      footer: [
        isAdministrator
          ? `Du får det här mejlet från ${desk.vendor} för att du har blivit administratör för ${organization}.`
          : `Du får det här mejlet från ${desk.vendor} för att du startade beställning ${orderNumber}.`,
        PHRASES.sv.questions(desk, orderNumber),
      ],
    }
  },
}
