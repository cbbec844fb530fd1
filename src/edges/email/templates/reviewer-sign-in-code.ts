import { paragraph, point, type Template } from '../letter.ts'

/** To a reviewer at the console's door. As with other codes, a locked screen must not show it. */
export const REVIEWER_SIGN_IN_CODE: Template<'reviewer-sign-in-code'> = {
  en: (mail, desk) => ({
    subject: 'Your code to sign in to Berth',
    preheader: `Open this mail to see the code. It works for ${mail.validMinutes} minutes, in the browser where you asked for it.`,
    heading: 'Your code to sign in',
    blocks: [
      paragraph(
        `With it you sign in to the console of ${desk.vendor}. Enter it on the page where you asked for it. It works once, for ${mail.validMinutes} minutes, in the same browser.`,
      ),
      { kind: 'code', code: desk.code() },
      point(
        'You did not ask for a code?',
        'Then somebody else has typed your address at the console. Do nothing: without the code they get no further. If it happens again, tell an admin of Berth.',
      ),
      point(
        'Tell nobody the code',
        'Whoever has it can decide orders in your name. Nobody will ever ask you for it, by phone or by mail.',
      ),
    ],
    footer: [
      'You get this mail because you are a reviewer and a code was asked for at this address.',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
  sv: (mail, desk) => ({
    subject: 'Din kod för att logga in i Berth',
    preheader: `Öppna mejlet för att se koden. Den gäller i ${mail.validMinutes} minuter, i webbläsaren där du bad om den.`,
    heading: 'Din kod för att logga in',
    blocks: [
      paragraph(
        `Med den loggar du in i konsolen hos ${desk.vendor}. Ange den på sidan där du bad om den. Den gäller en gång, i ${mail.validMinutes} minuter, i samma webbläsare.`,
      ),
      { kind: 'code', code: desk.code() },
      point(
        'Har du inte bett om någon kod?',
        'Då har någon annan skrivit din adress på inloggningssidan. Gör ingenting: utan koden kommer de inte vidare. Berätta för en administratör av Berth om det händer igen.',
      ),
      point(
        'Lämna inte ut koden',
        'Den som har koden kan fatta beslut om beställningar i ditt namn. Ingen frågar någonsin efter den, varken per telefon eller mejl.',
      ),
    ],
    footer: [
      'Du får det här mejlet för att du är granskare och någon har bett om en kod till den här adressen.',
      `${desk.vendor}, ${desk.support}`,
    ],
  }),
}
