import { paragraph, type Template } from '../letter.ts'

/** To the contact: the order was cancelled, or nobody set it up in time. */
export const ORDER_ENDED: Template<'order-ended'> = {
  en: (mail, desk) => {
    const isCancelled = mail.outcome === 'cancelled'
    const heading = isCancelled
      ? `Order ${mail.orderNumber} was cancelled`
      : `Order ${mail.orderNumber} has expired`
    return {
      subject: heading,
      preheader: isCancelled
        ? 'You need not do anything.'
        : 'It was not set up in time. It can be opened again.',
      heading,
      blocks: [
        paragraph(
          isCancelled
            ? `${desk.vendor} has cancelled this order. The links in our earlier mails have stopped working, and you need not do anything.`
            : 'This order was not set up in time, so the links in our earlier mails have stopped working. What you entered is kept.',
        ),
        paragraph(
          isCancelled
            ? `Is that a mistake? Turn to ${desk.vendor} at ${desk.support} and mention order ${mail.orderNumber}.`
            : `Do you still want the service? Ask ${desk.vendor} at ${desk.support} to open order ${mail.orderNumber} again. You then get a new mail.`,
        ),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are the contact for order ${mail.orderNumber}.`,
      ],
    }
  },
  sv: (mail, desk) => {
    const isCancelled = mail.outcome === 'cancelled'
    const heading = isCancelled
      ? `Beställning ${mail.orderNumber} är avbeställd`
      : `Beställning ${mail.orderNumber} har förfallit`
    return {
      subject: heading,
      preheader: isCancelled
        ? 'Du behöver inte göra något.'
        : 'Den startades inte i tid. Den kan öppnas igen.',
      heading,
      blocks: [
        paragraph(
          isCancelled
            ? `${desk.vendor} har avbrutit beställningen. Länkarna i våra tidigare mejl har slutat fungera, och du behöver inte göra något.`
            : 'Beställningen startades inte i tid, och därför har länkarna i våra tidigare mejl slutat fungera. Det du har angett finns kvar.',
        ),
        paragraph(
          isCancelled
            ? `Har det blivit fel? Kontakta ${desk.vendor} via ${desk.support} och uppge beställning ${mail.orderNumber}.`
            : `Vill du fortfarande ha tjänsten? Be ${desk.vendor} via ${desk.support} att öppna beställning ${mail.orderNumber} igen. Då får du ett nytt mejl.`,
        ),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är kontaktperson för beställning ${mail.orderNumber}.`,
      ],
    }
  },
}
