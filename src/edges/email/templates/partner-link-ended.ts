import type { Mail } from '../../../domain/mails/mail.ts'
import { paragraph, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

type Because = Extract<Mail, { kind: 'partner-link-ended' }>['because']

const ENGLISH: Readonly<Record<Because, (organization: string, vendor: string) => string>> = {
  administrator: (organization) => `An administrator of ${organization} ended it.`,
  'end-date': () => 'The end date that was set has come.',
  vendor: (_organization, vendor) => `${vendor} ended it.`,
}
const SWEDISH: typeof ENGLISH = {
  administrator: (organization) => `En administratör för ${organization} har avslutat det.`,
  'end-date': () => 'Slutdatumet som angavs har kommit.',
  vendor: (_organization, vendor) => `${vendor} har avslutat det.`,
}

/** To the partner and to the customer's administrators: the partner acts for the customer no more. */
export const PARTNER_LINK_ENDED: Template<'partner-link-ended'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const partner = desk.name(mail.partnerName)
    const why = ENGLISH[mail.because](organization, desk.vendor)
    const isContact = mail.receiver === 'contact'
    return {
      subject: `${partner} no longer manages ${organization} (order ${mail.orderNumber})`,
      preheader: why,
      heading: `${partner} no longer manages ${organization}`,
      blocks: [
        paragraph(why),
        paragraph(
          isContact
            ? `The subscriptions stay with ${organization}. If you should go on managing it, turn to its administrators; they decide.`
            : `Your subscriptions and users are as they were. If the partner should go on managing ${organization}, tell ${desk.vendor}.`,
        ),
      ],
      footer: [
        isContact
          ? `You get this mail from ${desk.vendor} because you set up order ${mail.orderNumber} for ${organization}.`
          : `You get this mail from ${desk.vendor} because you administer ${organization} there. The partner had come to manage it with order ${mail.orderNumber}.`,
        PHRASES.en.questions(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const partner = desk.name(mail.partnerName)
    const why = SWEDISH[mail.because](organization, desk.vendor)
    const isContact = mail.receiver === 'contact'
    return {
      subject: `${partner} hanterar inte längre ${organization} (beställning ${mail.orderNumber})`,
      preheader: why,
      heading: `${partner} hanterar inte längre ${organization}`,
      blocks: [
        paragraph(why),
        paragraph(
          isContact
            ? `Abonnemangen ligger kvar hos ${organization}. Vänd dig till administratörerna där om ni ska fortsätta; de bestämmer.`
            : `Era abonnemang och användare är som de var. Säg till ${desk.vendor} om partnern ska fortsätta att hantera ${organization}.`,
        ),
      ],
      footer: [
        isContact
          ? `Du får det här mejlet från ${desk.vendor} för att du startade beställning ${mail.orderNumber} för ${organization}.`
          : `Du får det här mejlet från ${desk.vendor} för att du administrerar ${organization} där. Partnern började hantera organisationen i och med beställning ${mail.orderNumber}.`,
        PHRASES.sv.questions(desk, mail.orderNumber),
      ],
    }
  },
}
