import type { Mail } from '../../../domain/mails/mail.ts'
import { quoteReason } from '../../../domain/mails/quote-name.ts'
import type { Desk } from '../desk.ts'
import { paragraph, quotation, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

type Answered = Extract<Mail, { kind: 'claim-answered' }>
type Words = (mail: Answered, desk: Desk) => string

/** To the contact: a claim was answered, or ended without an answer. */
export const CLAIM_ANSWERED: Template<'claim-answered'> = {
  en: (mail, desk) => {
    const happened = ENGLISH[mail.claimKind][mail.outcome](mail, desk)
    return {
      subject:
        `${ENGLISH_SUBJECT[mail.outcome]}: ${mail.isToContinue ? 'continue with' : ''} order ${mail.orderNumber}`.replace(
          '  ',
          ' ',
        ),
      preheader: happened,
      heading: happened.replace(/\.$/, ''),
      blocks: [
        ...(mail.reason ? [quotation('The reason given', quoteReason(mail.reason))] : []),
        paragraph(ENGLISH_NEXT(mail, desk)),
        ...desk.buttonIfAny(mail.isToContinue ? 'Continue' : 'See your order'),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are setting up order ${mail.orderNumber}.`,
        PHRASES.en.questions(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const happened = SWEDISH[mail.claimKind][mail.outcome](mail, desk)
    return {
      subject:
        `${SWEDISH_SUBJECT[mail.outcome]}: ${mail.isToContinue ? 'fortsätt med' : ''} beställning ${mail.orderNumber}`.replace(
          '  ',
          ' ',
        ),
      preheader: happened,
      heading: happened.replace(/\.$/, ''),
      blocks: [
        ...(mail.reason ? [quotation('Motivering', quoteReason(mail.reason))] : []),
        paragraph(SWEDISH_NEXT(mail, desk)),
        ...desk.buttonIfAny(mail.isToContinue ? 'Fortsätt' : 'Se din beställning'),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du håller på att starta beställning ${mail.orderNumber}.`,
        PHRASES.sv.questions(desk, mail.orderNumber),
      ],
    }
  },
}

const ENGLISH_SUBJECT: Readonly<Record<Answered['outcome'], string>> = {
  approved: 'Approved',
  refused: 'Refused',
  disputed: 'Disputed',
  expired: 'No answer',
  unanswerable: 'Nobody to ask',
}
const SWEDISH_SUBJECT: Readonly<Record<Answered['outcome'], string>> = {
  approved: 'Godkänt',
  refused: 'Avslag',
  disputed: 'Ifrågasatt',
  expired: 'Inget svar',
  unanswerable: 'Ingen att fråga',
}

type Told = Readonly<Record<Answered['claimKind'], Readonly<Record<Answered['outcome'], Words>>>>

const ENGLISH: Told = {
  administrator: {
    approved: (m, d) => `${d.name(m.organizationName)} has approved ${m.person} as administrator.`,
    refused: (m, d) => `${d.name(m.organizationName)} has refused ${m.person} as administrator.`,
    disputed: (m, d) =>
      `${d.name(m.organizationName)} says that the order has nothing to do with them.`,
    expired: (m, d) => `No administrator of ${d.name(m.organizationName)} answered in time.`,
    unanswerable: (m, d) =>
      `There is no administrator of ${d.name(m.organizationName)} whom we can ask.`,
  },
  confirmation: {
    approved: (m, d) =>
      `${m.person} has confirmed that the order belongs to ${d.name(m.organizationName)}.`,
    refused: (m, d) =>
      `${m.person} says that the order does not belong to ${d.name(m.organizationName)}.`,
    disputed: (m) => `${m.person} says that the order has nothing to do with them.`,
    expired: (m) => `${m.person} did not answer in time.`,
    unanswerable: (m) => `We cannot reach ${m.person}.`,
  },
  acceptance: {
    approved: (m, d) => `${m.person} has accepted to administer ${d.name(m.organizationName)}.`,
    refused: (m, d) => `${m.person} does not want to administer ${d.name(m.organizationName)}.`,
    disputed: (m) => `${m.person} says that this has nothing to do with them.`,
    expired: (m) => `${m.person} did not answer in time.`,
    unanswerable: (m) => `We cannot reach ${m.person}.`,
  },
  'partner-link': {
    approved: (m, d) => `${d.name(m.organizationName)} lets ${d.name(m.person)} act for it.`,
    refused: (m, d) => `${d.name(m.organizationName)} does not let ${d.name(m.person)} act for it.`,
    disputed: (m, d) =>
      `${d.name(m.organizationName)} says that the order has nothing to do with them.`,
    expired: (m, d) => `No administrator of ${d.name(m.organizationName)} answered in time.`,
    unanswerable: (m, d) =>
      `There is no administrator of ${d.name(m.organizationName)} whom we can ask.`,
  },
}
const SWEDISH: Told = {
  administrator: {
    approved: (m, d) => `${d.name(m.organizationName)} har godkänt ${m.person} som administratör.`,
    refused: (m, d) =>
      `${d.name(m.organizationName)} har inte godkänt ${m.person} som administratör.`,
    disputed: (m, d) =>
      `${d.name(m.organizationName)} svarar att beställningen inte har något med dem att göra.`,
    expired: (m, d) => `Ingen administratör för ${d.name(m.organizationName)} svarade i tid.`,
    unanswerable: (m, d) =>
      `Det finns ingen administratör för ${d.name(m.organizationName)} som vi kan fråga.`,
  },
  confirmation: {
    approved: (m, d) =>
      `${m.person} har bekräftat att beställningen hör till ${d.name(m.organizationName)}.`,
    refused: (m, d) =>
      `${m.person} svarar att beställningen inte hör till ${d.name(m.organizationName)}.`,
    disputed: (m) => `${m.person} svarar att beställningen inte har något med dem att göra.`,
    expired: (m) => `${m.person} svarade inte i tid.`,
    unanswerable: (m) => `Vi kan inte nå ${m.person}.`,
  },
  acceptance: {
    approved: (m, d) =>
      `${m.person} har tackat ja till att administrera ${d.name(m.organizationName)}.`,
    refused: (m, d) => `${m.person} vill inte administrera ${d.name(m.organizationName)}.`,
    disputed: (m) => `${m.person} svarar att det inte har något med dem att göra.`,
    expired: (m) => `${m.person} svarade inte i tid.`,
    unanswerable: (m) => `Vi kan inte nå ${m.person}.`,
  },
  'partner-link': {
    approved: (m, d) => `${d.name(m.organizationName)} låter ${d.name(m.person)} företräda dem.`,
    refused: (m, d) =>
      `${d.name(m.organizationName)} låter inte ${d.name(m.person)} företräda dem.`,
    disputed: (m, d) =>
      `${d.name(m.organizationName)} svarar att beställningen inte har något med dem att göra.`,
    expired: (m, d) => `Ingen administratör för ${d.name(m.organizationName)} svarade i tid.`,
    unanswerable: (m, d) =>
      `Det finns ingen administratör för ${d.name(m.organizationName)} som vi kan fråga.`,
  },
}

const ENGLISH_NEXT: Words = (mail, desk) => {
  if (mail.isToContinue) {
    return mail.outcome === 'approved'
      ? 'Your order continues where you left it. You do not need to enter anything again.'
      : 'Your order goes back to the choice of organization. What you entered is saved: you can choose another organization, create a new one, or ask us.'
  }
  if (mail.outcome === 'approved') return 'You need not do anything.'
  if (mail.outcome === 'disputed' || mail.outcome === 'unanswerable') {
    return `You need not do anything now. ${desk.vendor} looks into it and gets back to you.`
  }
  if (mail.claimKind === 'confirmation') {
    return `The subscription stays with ${desk.name(mail.organizationName)}. If that is wrong, turn to ${desk.vendor}.`
  }
  if (mail.claimKind === 'partner-link') {
    return `The subscription is not affected, but ${desk.name(mail.person)} does not manage ${desk.name(mail.organizationName)}. Its administrators decide that; turn to them if it matters to you.`
  }
  return `The subscription is not affected, but ${mail.person} does not become administrator of ${desk.name(mail.organizationName)}. If that is a problem, turn to ${desk.vendor}.`
}
const SWEDISH_NEXT: Words = (mail, desk) => {
  if (mail.isToContinue) {
    return mail.outcome === 'approved'
      ? 'Din beställning fortsätter där du var. Du behöver inte ange något igen.'
      : 'Din beställning går tillbaka till valet av organisation. Det du har angett är sparat: du kan välja en annan organisation, skapa en ny eller fråga oss.'
  }
  if (mail.outcome === 'approved') return 'Du behöver inte göra något.'
  if (mail.outcome === 'disputed' || mail.outcome === 'unanswerable') {
    return `Du behöver inte göra något nu. ${desk.vendor} undersöker saken och hör av sig.`
  }
  if (mail.claimKind === 'confirmation') {
    return `Abonnemanget ligger kvar hos ${desk.name(mail.organizationName)}. Kontakta ${desk.vendor} om det är fel.`
  }
  if (mail.claimKind === 'partner-link') {
    return `Abonnemanget påverkas inte, men ${desk.name(mail.person)} hanterar inte ${desk.name(mail.organizationName)}. Det avgör administratörerna där; vänd dig till dem om det spelar roll för dig.`
  }
  return `Abonnemanget påverkas inte, men ${mail.person} blir inte administratör för ${desk.name(mail.organizationName)}. Kontakta ${desk.vendor} om det är ett problem.`
}
