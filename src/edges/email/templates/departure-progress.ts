import { paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact: everybody on record was told, or two reviewers have agreed. */
export const DEPARTURE_PROGRESS: Template<'departure-progress'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const isApproved = mail.stage === 'approved'
    const until = desk.moment(mail.objectionUntil)
    const proved =
      mail.provedDomain === null ? '' : `The record for ${mail.provedDomain} is there. `
    return {
      subject: isApproved
        ? `Decided: continue with order ${mail.orderNumber}`
        : `The administrators of ${organization} were told (order ${mail.orderNumber})`,
      preheader: isApproved
        ? `${desk.vendor} has decided. Please confirm your order.`
        : `They can object until ${until}.`,
      heading: isApproved
        ? `${desk.vendor} lets you go on at ${organization}`
        : `The administrators of ${organization} can object now`,
      blocks: [
        paragraph(
          isApproved
            ? `Nobody objected, and two people at ${desk.vendor} agreed. Please look at your order once more and confirm it. After that, the new administrator is asked by mail whether to accept.`
            : `${proved}Every administrator on record has got a mail about your question.`,
        ),
        ...(isApproved
          ? []
          : [
              point(
                'What now',
                `If nobody objects until ${until}, two people at ${desk.vendor} decide, and we write to you. You need not do anything until then.`,
              ),
            ]),
        ...desk.buttonIfAny(isApproved ? 'Continue' : 'See how far it is'),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are the contact for order ${mail.orderNumber}.`,
        PHRASES.en.questions(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const isApproved = mail.stage === 'approved'
    const until = desk.moment(mail.objectionUntil)
    const proved =
      mail.provedDomain === null ? '' : `Posten för ${mail.provedDomain} finns på plats. `
    return {
      subject: isApproved
        ? `Beslutat: fortsätt med beställning ${mail.orderNumber}`
        : `Administratörerna i ${organization} har fått veta det (beställning ${mail.orderNumber})`,
      preheader: isApproved
        ? `${desk.vendor} har beslutat. Bekräfta din beställning.`
        : `De kan invända till ${until}.`,
      heading: isApproved
        ? `${desk.vendor} låter dig gå vidare i ${organization}`
        : `Administratörerna i ${organization} kan invända nu`,
      blocks: [
        paragraph(
          isApproved
            ? `Ingen har invänt, och två personer hos ${desk.vendor} är överens. Titta igenom din beställning en gång till och bekräfta den. Sedan får den nya administratören ett mejl och kan tacka ja.`
            : `${proved}Alla registrerade administratörer har fått ett mejl om din fråga.`,
        ),
        ...(isApproved
          ? []
          : [
              point(
                'Vad händer nu',
                `Om ingen invänder före ${until} beslutar två personer hos ${desk.vendor}, och vi skriver till dig. Du behöver inte göra något till dess.`,
              ),
            ]),
        ...desk.buttonIfAny(isApproved ? 'Fortsätt' : 'Se hur långt det har kommit'),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är kontaktperson för beställning ${mail.orderNumber}.`,
        PHRASES.sv.questions(desk, mail.orderNumber),
      ],
    }
  },
}
