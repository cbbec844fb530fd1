import type { Mail } from '../../../domain/mails/mail.ts'
import type { Desk } from '../desk.ts'
import { paragraph, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

type Settled = Extract<Mail, { kind: 'claim-settled' }>

/** To those who were asked and need not answer any more. */
export const CLAIM_SETTLED: Template<'claim-settled'> = {
  en: (mail, desk) => {
    const happened = englishOutcome(mail, desk)
    const organization = desk.name(mail.organizationName)
    return {
      subject: `No answer needed any more: ${organization} (order ${mail.orderNumber})`,
      preheader: happened,
      heading: 'No answer is needed any more',
      blocks: [
        paragraph(`${englishQuestion(mail, desk)} It was about order ${mail.orderNumber}.`),
        paragraph(happened),
        paragraph(
          `The link in our earlier mail no longer works. If you think that the outcome is wrong, tell ${desk.vendor} at ${desk.support}.`,
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because we had asked you.`,
        PHRASES.en.questions(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const happened = swedishOutcome(mail, desk)
    const organization = desk.name(mail.organizationName)
    return {
      subject: `Inget svar behövs längre: ${organization} (beställning ${mail.orderNumber})`,
      preheader: happened,
      heading: 'Inget svar behövs längre',
      blocks: [
        paragraph(`${swedishQuestion(mail, desk)} Det gällde beställning ${mail.orderNumber}.`),
        paragraph(happened),
        paragraph(
          `Länken i vårt tidigare mejl fungerar inte längre. Hör av dig till ${desk.vendor} via ${desk.support} om du tycker att det blev fel.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att vi hade frågat dig.`,
        PHRASES.sv.questions(desk, mail.orderNumber),
      ],
    }
  },
}

function englishQuestion({ claimKind, person, organizationName }: Settled, desk: Desk): string {
  const organization = desk.name(organizationName)
  if (claimKind === 'partner-link')
    return `We asked you whether ${desk.name(person)} may act for ${organization}.`
  if (claimKind === 'acceptance') return `We asked you whether you will administer ${organization}.`
  if (claimKind === 'confirmation')
    return `We asked you whether an order belongs to ${organization}.`
  return `We asked you whether ${person} may administer ${organization}.`
}

function swedishQuestion({ claimKind, person, organizationName }: Settled, desk: Desk): string {
  const organization = desk.name(organizationName)
  if (claimKind === 'partner-link')
    return `Vi frågade om ${desk.name(person)} får företräda ${organization}.`
  if (claimKind === 'acceptance') return `Vi frågade om du vill administrera ${organization}.`
  if (claimKind === 'confirmation') return `Vi frågade om en beställning hör till ${organization}.`
  return `Vi frågade om ${person} får administrera ${organization}.`
}

/** Only the questions about an administrator and about a partner go to several people. */
function englishOutcome(mail: Settled, desk: Desk): string {
  const { person, outcome } = mail
  if (outcome === 'withdrawn') return 'The question was withdrawn. You need not do anything.'
  if (mail.claimKind === 'partner-link') return englishLinkOutcome(mail, desk)
  if (mail.claimKind !== 'administrator') return 'The question has lapsed without an answer.'
  const others = `Another administrator of ${desk.name(mail.organizationName)}`
  return {
    approved: `${others} has approved that ${person} becomes administrator.`,
    refused: `${others} has refused. ${person} is not let in.`,
    disputed: `${others} has answered that this has nothing to do with you. ${person} is not let in, and ${desk.vendor} looks into it.`,
    expired: `Nobody answered in time. ${person} is not let in.`,
  }[outcome]
}

function swedishOutcome(mail: Settled, desk: Desk): string {
  const { person, outcome } = mail
  if (outcome === 'withdrawn') return 'Frågan har dragits tillbaka. Du behöver inte göra något.'
  if (mail.claimKind === 'partner-link') return swedishLinkOutcome(mail, desk)
  if (mail.claimKind !== 'administrator') return 'Frågan har förfallit utan svar.'
  const others = `En annan administratör för ${desk.name(mail.organizationName)}`
  return {
    approved: `${others} har godkänt att ${person} blir administratör.`,
    refused: `${others} har avslagit. ${person} släpps inte in.`,
    disputed: `${others} har svarat att det inte har något med er att göra. ${person} släpps inte in, och ${desk.vendor} undersöker saken.`,
    expired: `Ingen svarade i tid. ${person} släpps inte in.`,
  }[outcome]
}

function englishLinkOutcome(mail: Settled, desk: Desk): string {
  const others = `Another administrator of ${desk.name(mail.organizationName)}`
  const partner = desk.name(mail.person)
  return {
    approved: `${others} has accepted. ${partner} manages it now; whoever accepted can end that at any time, and so can you by telling ${desk.vendor}.`,
    refused: `${others} has refused. ${partner} manages nothing.`,
    disputed: `${others} has answered that this has nothing to do with you. ${partner} manages nothing, and ${desk.vendor} looks into it.`,
    expired: `Nobody answered in time. ${partner} manages nothing.`,
    withdrawn: 'The question was withdrawn. You need not do anything.',
  }[mail.outcome]
}

function swedishLinkOutcome(mail: Settled, desk: Desk): string {
  const others = `En annan administratör för ${desk.name(mail.organizationName)}`
  const partner = desk.name(mail.person)
  return {
    approved: `${others} har tackat ja. ${partner} hanterar organisationen nu; den som tackade ja kan avsluta det när som helst, och det kan du också genom att säga till ${desk.vendor}.`,
    refused: `${others} har avslagit. ${partner} hanterar ingenting.`,
    disputed: `${others} har svarat att det inte har något med er att göra. ${partner} hanterar ingenting, och ${desk.vendor} undersöker saken.`,
    expired: `Ingen svarade i tid. ${partner} hanterar ingenting.`,
    withdrawn: 'Frågan har dragits tillbaka. Du behöver inte göra något.',
  }[mail.outcome]
}
