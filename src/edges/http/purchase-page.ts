import { html, STYLE_PATH } from './html-page.ts'

/** What a buyer who comes from a marketplace is told. */
export type PurchaseOutcome = 'taken' | 'unknown-token' | 'unusable' | 'away'
type Said = Readonly<Record<PurchaseOutcome, { readonly title: string; readonly text: string }>>

const ENGLISH: Said = {
  taken: {
    title: 'Your purchase has arrived',
    text: 'We send a mail to the person for whom it was bought, with a link to set it up. If it was set up already, nothing needs to be done.',
  },
  'unknown-token': {
    title: 'We could not identify this purchase',
    text: 'The link is not complete, or older than a day. Open the subscription in the Azure portal or the Microsoft 365 admin center again, and choose to configure or manage the account.',
  },
  unusable: {
    title: 'Something is missing in this purchase',
    text: 'Microsoft told us of it, but not what we need to set it up, such as a mail address. Please ask our support.',
  },
  away: {
    title: 'The marketplace does not answer',
    text: 'Your purchase is safe. Wait a minute and load this page again.',
  },
}
const SWEDISH: Said = {
  taken: {
    title: 'Ditt köp har kommit fram',
    text: 'Vi skickar ett mejl till den person som köpet gäller, med en länk för att komma igång. Är det redan klart behöver du inte göra något.',
  },
  'unknown-token': {
    title: 'Vi kunde inte hitta det här köpet',
    text: 'Länken är ofullständig eller äldre än ett dygn. Öppna prenumerationen igen i Azure-portalen eller Microsoft 365 administrationscenter och välj att konfigurera eller hantera kontot.',
  },
  unusable: {
    title: 'Något saknas i det här köpet',
    text: 'Microsoft har berättat om det, men inte allt vi behöver, till exempel en e-postadress. Kontakta vår support.',
  },
  away: {
    title: 'Marknadsplatsen svarar inte',
    text: 'Ditt köp är i säkert förvar. Vänta en minut och ladda om sidan.',
  },
}

/** Swedish for who asks for it first, else English. It says nothing of the purchase itself. */
export function purchasePage(outcome: PurchaseOutcome, languages = ''): string {
  const isSwedish = /^\s*sv\b/i.test(languages)
  const { title, text } = (isSwedish ? SWEDISH : ENGLISH)[outcome]
  return `<!doctype html>
<html lang="${isSwedish ? 'sv' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><main><h1>${html(title)}</h1><p>${html(text)}</p></main></body></html>
`
}
