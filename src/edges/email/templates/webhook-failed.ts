import { paragraph, type Template } from '../letter.ts'

/** To the vendor's reviewers: a system of theirs does not hear of what happens. */
export const WEBHOOK_FAILED: Template<'webhook-failed'> = {
  en: (mail, desk) => ({
    subject: `${mail.endpointHost} does not take our events`,
    preheader: 'An event was given up after ten attempts in three days.',
    heading: `${mail.endpointHost} does not take our events`,
    blocks: [
      paragraph(
        `Berth tried ten times over three days to tell the webhook endpoint at ${mail.endpointHost} of an event, and has given it up. Later events are still tried.`,
      ),
      paragraph(
        'The list of the endpoint’s deliveries says why. When the endpoint works again, replay what was given up; or let the system fetch what it missed from GET /v1/events. Of this endpoint you are told once a day at most.',
      ),
    ],
    footer: [
      'You get this mail because your address is set as that of the reviewers (reviewerEmail).',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
  sv: (mail, desk) => ({
    subject: `${mail.endpointHost} tar inte emot våra händelser`,
    preheader: 'En händelse gavs upp efter tio försök på tre dygn.',
    heading: `${mail.endpointHost} tar inte emot våra händelser`,
    blocks: [
      paragraph(
        `Berth har under tre dygn försökt tio gånger att meddela webhook-mottagaren på ${mail.endpointHost} en händelse och har nu gett upp. Senare händelser skickas fortfarande.`,
      ),
      paragraph(
        'I listan över mottagarens leveranser står varför. När mottagaren fungerar igen kan ni skicka om det som gavs upp, eller låta systemet hämta det som saknas från GET /v1/events. Om den här mottagaren får ni högst ett mejl om dagen.',
      ),
    ],
    footer: [
      'Du får det här mejlet för att din adress är inställd som granskarnas (reviewerEmail).',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
}
