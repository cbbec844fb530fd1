import type { Mail } from '../../../domain/mails/mail.ts'
import type { Block } from '../block.ts'
import type { Desk } from '../desk.ts'
import { facts, paragraph, point, type Template } from '../letter.ts'

type Mapped = Extract<Mail, { kind: 'mapped' }>

/** To the contact, and to the administrators of an existing organization: where the subscription went. */
export const MAPPED: Template<'mapped'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const { orderNumber } = mail.order
    const isTold = mail.receiver === 'administrator'
    return {
      subject: isTold
        ? `A subscription was added to ${organization} (order ${orderNumber})`
        : `Order ${orderNumber} is on its way to ${organization}`,
      preheader: `The subscription now belongs to ${organization}.`,
      heading: `The subscription now belongs to ${organization}`,
      blocks: [
        paragraph(
          isTold
            ? `You are an administrator of ${organization} at ${desk.vendor}. An order was set up for it, and you need not do anything.`
            : `Thank you. ${mail.isNewOrganization ? `${organization} is being created` : 'The subscription is being added'} at ${desk.vendor} now, and we write again when it is ready.`,
        ),
        facts([...desk.order(mail.order), ...desk.actor('Set up by', mail.orderedBy)]),
        ...desk.buttonIfAny('Follow the progress'),
        ...englishAdministrator(mail, desk),
        point(
          'If this is wrong',
          `Tell ${desk.vendor} at ${desk.support} and mention order ${orderNumber}. It can be undone until ${desk.moment(mail.undoUntil)}.`,
        ),
      ],
      footer: [
        isTold
          ? `You get this mail from ${desk.vendor} because you are on record there as an administrator of ${organization}. Names in quotation marks are as that person wrote them.`
          : `You get this mail from ${desk.vendor} because you set up order ${orderNumber}.`,
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    const { orderNumber } = mail.order
    const isTold = mail.receiver === 'administrator'
    return {
      subject: isTold
        ? `Ett abonnemang har lagts till i ${organization} (beställning ${orderNumber})`
        : `Beställning ${orderNumber} är på väg till ${organization}`,
      preheader: `Abonnemanget hör nu till ${organization}.`,
      heading: `Abonnemanget hör nu till ${organization}`,
      blocks: [
        paragraph(
          isTold
            ? `Du är administratör för ${organization} hos ${desk.vendor}. En beställning har startats för organisationen, och du behöver inte göra något.`
            : `Tack! ${mail.isNewOrganization ? `${organization} skapas` : 'Abonnemanget läggs till'} hos ${desk.vendor} nu, och vi skriver igen när allt är klart.`,
        ),
        facts([...desk.order(mail.order), ...desk.actor('Startad av', mail.orderedBy)]),
        ...desk.buttonIfAny('Följ hur det går'),
        ...swedishAdministrator(mail, desk),
        point(
          'Om det är fel',
          `Hör av dig till ${desk.vendor} via ${desk.support} och uppge beställning ${orderNumber}. Det går att ångra till den ${desk.moment(mail.undoUntil)}.`,
        ),
      ],
      footer: [
        isTold
          ? `Du får det här mejlet från ${desk.vendor} för att du är registrerad där som administratör för ${organization}. Namn inom citattecken är som personen själv har skrivit dem.`
          : `Du får det här mejlet från ${desk.vendor} för att du startade beställning ${orderNumber}.`,
      ],
    }
  },
}

function englishAdministrator(mail: Mapped, desk: Desk): readonly Block[] {
  const organization = desk.name(mail.organizationName)
  const told = {
    'is-administrator': `${mail.person} is an administrator of ${organization}.`,
    'becomes-now': `${mail.person} becomes an administrator of ${organization}.`,
    'must-accept': `${mail.person} becomes an administrator of ${organization} after accepting it. We have sent a mail there.`,
    'administrators-decide': `${mail.person} is not its administrator: its own administrators decide that, and we have asked them.`,
  } as const
  return mail.standing ? [point('Who administers it', told[mail.standing])] : []
}

function swedishAdministrator(mail: Mapped, desk: Desk): readonly Block[] {
  const organization = desk.name(mail.organizationName)
  const told = {
    'is-administrator': `${mail.person} är administratör för ${organization}.`,
    'becomes-now': `${mail.person} blir administratör för ${organization}.`,
    'must-accept': `${mail.person} blir administratör för ${organization} efter att ha tackat ja. Vi har skickat ett mejl dit.`,
    'administrators-decide': `${mail.person} är inte administratör där: det avgör organisationens egna administratörer, och vi har frågat dem.`,
  } as const
  return mail.standing ? [point('Vem som är administratör', told[mail.standing])] : []
}
