import { quoteReason } from '../../../domain/mails/quote-name.ts'
import { paragraph, point, quotation, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact, and to those who were told of the mapping: the vendor has undone it. */
export const UNDONE: Template<'undone'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const { orderNumber, reason } = mail
    const isTold = mail.receiver === 'administrator'
    return {
      subject: isTold
        ? `A subscription was taken out of ${organization} again (order ${orderNumber})`
        : `Order ${orderNumber} no longer goes to ${organization}`,
      preheader: `${desk.vendor} has undone what was decided about order ${orderNumber}.`,
      heading: `The subscription no longer belongs to ${organization}`,
      blocks: [
        paragraph(
          isTold
            ? `${desk.vendor} has looked at order ${orderNumber} and undone it. Its subscription is being taken out of ${organization}, with whatever came with it. You need not do anything.`
            : `${desk.vendor} has looked at order ${orderNumber} and undone its setup. Nothing that you paid for is lost.`,
        ),
        ...(reason === null ? [] : [quotation(`What ${desk.vendor} writes`, quoteReason(reason))]),
        ...desk.buttonIfAny('Continue'),
        ...(isTold
          ? []
          : [
              point(
                'What now',
                mail.isToContinue
                  ? 'Choose again to which organization the subscription goes. What you entered is saved.'
                  : `${desk.vendor} decides how it goes on, and writes to you. You need not do anything until then.`,
              ),
            ]),
      ],
      footer: [
        isTold
          ? `You get this mail from ${desk.vendor} because you are on record there as an administrator of ${organization}.`
          : `You get this mail from ${desk.vendor} because you are the contact for order ${orderNumber}.`,
        PHRASES.en.isItGenuine(desk, orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const { orderNumber, reason } = mail
    const isTold = mail.receiver === 'administrator'
    return {
      subject: isTold
        ? `Ett abonnemang har tagits bort från ${organization} igen (beställning ${orderNumber})`
        : `Beställning ${orderNumber} går inte längre till ${organization}`,
      preheader: `${desk.vendor} har ångrat det som bestämdes om beställning ${orderNumber}.`,
      heading: `Abonnemanget hör inte längre till ${organization}`,
      blocks: [
        paragraph(
          isTold
            ? `${desk.vendor} har tittat på beställning ${orderNumber} och ångrat den. Abonnemanget tas bort från ${organization}, med allt som följde med det. Du behöver inte göra något.`
            : `${desk.vendor} har tittat på beställning ${orderNumber} och ångrat det som ställdes in. Inget som ni har betalat för går förlorat.`,
        ),
        ...(reason === null ? [] : [quotation(`${desk.vendor} skriver`, quoteReason(reason))]),
        ...desk.buttonIfAny('Fortsätt'),
        ...(isTold
          ? []
          : [
              point(
                'Vad händer nu',
                mail.isToContinue
                  ? 'Välj på nytt vilken organisation abonnemanget ska höra till. Det du har angett är sparat.'
                  : `${desk.vendor} bestämmer hur det går vidare och skriver till dig. Du behöver inte göra något till dess.`,
              ),
            ]),
      ],
      footer: [
        isTold
          ? `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}.`
          : `Du får det här mejlet från ${desk.vendor} för att du är kontaktperson för beställning ${orderNumber}.`,
        PHRASES.sv.isItGenuine(desk, orderNumber),
      ],
    }
  },
}
