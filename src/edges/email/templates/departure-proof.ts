import { facts, paragraph, point, type Template } from '../letter.ts'
import { PHRASES } from '../phrases.ts'

/** To the contact, to be passed on to whoever runs the DNS: which record proves the domain. */
export const DEPARTURE_PROOF: Template<'departure-proof'> = {
  en: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    return {
      subject: `Set a DNS record for ${mail.domain} (order ${mail.orderNumber})`,
      preheader: `It shows that you act for ${organization}. Forward this mail to whoever runs your DNS.`,
      heading: `Prove that ${mail.domain} is yours`,
      blocks: [
        paragraph(
          `No administrator of ${organization} has answered. The next step is to show that whoever runs ${mail.domain} agrees: please have this record set. You can forward this mail to the person who looks after your domain or website.`,
        ),
        facts([
          ['Type', 'TXT'],
          ['Name', mail.record.name],
          ['Value', mail.record.value],
        ]),
        point(
          'For the person who sets it',
          `Some forms add the domain by themselves: then the name is only _berth-challenge. The record changes nothing for mail or websites and can be removed afterwards.`,
        ),
        point(
          'What now',
          `We look for the record by ourselves until ${desk.day(mail.until)}. Once it is there, every administrator on record can object for some days; then ${desk.vendor} decides.`,
        ),
        ...desk.buttonIfAny('See how far it is'),
      ],
      footer: [
        `You get this mail from ${desk.vendor} because you are the contact for order ${mail.orderNumber}. If you forward it, leave out the link to your order.`,
        PHRASES.en.isItGenuine(desk, mail.orderNumber),
      ],
    }
  },
  sv: (mail, desk) => {
    const organization = desk.name(mail.organizationName)
    return {
      subject: `Lägg in en DNS-post för ${mail.domain} (beställning ${mail.orderNumber})`,
      preheader: `Den visar att du företräder ${organization}. Vidarebefordra mejlet till den som sköter er DNS.`,
      heading: `Visa att ${mail.domain} är er domän`,
      blocks: [
        paragraph(
          `Ingen administratör i ${organization} har svarat. Nästa steg är att visa att de som sköter ${mail.domain} är med på det: se till att posten nedan läggs in. Du kan vidarebefordra mejlet till den som sköter er domän eller webbplats.`,
        ),
        facts([
          ['Typ', 'TXT'],
          ['Namn', mail.record.name],
          ['Värde', mail.record.value],
        ]),
        point(
          'Till den som lägger in den',
          `En del formulär lägger själva till domänen: då är namnet bara _berth-challenge. Posten ändrar inget för e-post eller webbplatser och kan tas bort efteråt.`,
        ),
        point(
          'Vad händer nu',
          `Vi letar själva efter posten till den ${desk.day(mail.until)}. När den finns kan alla registrerade administratörer invända under några dagar. Sedan beslutar ${desk.vendor}.`,
        ),
        ...desk.buttonIfAny('Se hur långt det har kommit'),
      ],
      footer: [
        `Du får det här mejlet från ${desk.vendor} för att du är kontaktperson för beställning ${mail.orderNumber}. Om du vidarebefordrar det: ta bort länken till din beställning.`,
        PHRASES.sv.isItGenuine(desk, mail.orderNumber),
      ],
    }
  },
}
