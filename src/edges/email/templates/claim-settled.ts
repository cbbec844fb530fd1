import { paragraph, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the approvers who need not answer any more. */
export const CLAIM_SETTLED: Template<'claim-settled'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const happened = {
      approved: `Another administrator of ${organization} has approved that ${mail.person} becomes administrator.`,
      refused: `Another administrator of ${organization} has refused. ${mail.person} is not let in.`,
      disputed: `Another administrator of ${organization} has answered that this has nothing to do with you. ${mail.person} is not let in, and ${desk.vendor} looks into it.`,
      expired: `Nobody answered in time. ${mail.person} is not let in.`,
      withdrawn: `The question was withdrawn. ${mail.person} is not let in.`,
    } as const
    return {
      subject: `No answer needed any more: ${organization} (order ${mail.orderNumber})`,
      preheader: happened[mail.outcome],
      heading: 'No answer is needed any more',
      blocks: [
        paragraph(
          `We asked you whether ${mail.person} may administer ${organization}, for order ${mail.orderNumber}.`,
        ),
        paragraph(happened[mail.outcome]),
        paragraph(
          `The link in our earlier mail no longer works. If you think that the outcome is wrong, turn to the other administrators or to ${desk.vendor} at ${desk.support}.`,
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because we had asked you, as an administrator of ${organization}.`,
        PHRASES.en.questions(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const happened = {
      approved: `En annan administratör för ${organization} har godkänt att ${mail.person} blir administratör.`,
      refused: `En annan administratör för ${organization} har avslagit. ${mail.person} släpps inte in.`,
      disputed: `En annan administratör för ${organization} har svarat att det inte har något med er att göra. ${mail.person} släpps inte in, och ${desk.vendor} undersöker saken.`,
      expired: `Ingen svarade i tid. ${mail.person} släpps inte in.`,
      withdrawn: `Frågan har dragits tillbaka. ${mail.person} släpps inte in.`,
    } as const
    return {
      subject: `Inget svar behövs längre: ${organization} (beställning ${mail.orderNumber})`,
      preheader: happened[mail.outcome],
      heading: 'Inget svar behövs längre',
      blocks: [
        paragraph(
          `Vi frågade dig om ${mail.person} får administrera ${organization}, för beställning ${mail.orderNumber}.`,
        ),
        paragraph(happened[mail.outcome]),
        paragraph(
          `Länken i vårt tidigare mejl fungerar inte längre. Om du tycker att det blev fel, vänd dig till de andra administratörerna eller till ${desk.vendor} via ${desk.support}.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att vi hade frågat dig, som är administratör för ${organization}.`,
        PHRASES.sv.questions(desk, mail.orderNumber),
      ],
    }
  },
}
