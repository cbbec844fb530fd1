import { html, STYLE_PATH } from './html-page.ts'

/** What a buyer who comes from a listing is told, or asked. */
export type ListingPage =
  | 'ask'
  | 'ask-again'
  | 'taken'
  | 'unknown-token'
  | 'expired-token'
  | 'not-entitled'
  | 'other-product'
  | 'away'
type Words = { readonly title: string; readonly text: string }
type Said = Readonly<Record<ListingPage, Words>> & {
  readonly form: Readonly<Record<'email' | 'company' | 'send', string>>
}

const ENGLISH: Said = {
  form: { email: 'E-mail address', company: 'Company', send: 'Send the e-mail' },
  ask: {
    title: 'Who is to set it up?',
    text: 'Your purchase has arrived. To which e-mail address may we send the link to set it up?',
  },
  'ask-again': {
    title: 'Please check the e-mail address',
    text: 'We cannot use this address or company. Write one plain e-mail address, such as eva@acme.example, and the name of the company.',
  },
  taken: {
    title: 'Your purchase has arrived',
    text: 'An e-mail with a link to set it up goes to the address that was given first for this purchase. If it was set up already, nothing needs to be done.',
  },
  'unknown-token': {
    title: 'We could not identify this purchase',
    text: 'Open your subscriptions in AWS Marketplace, and choose to set up your account there.',
  },
  'expired-token': {
    title: 'This took too long',
    text: 'The link from AWS Marketplace holds for a short time only. Open your subscriptions there again, and choose to set up your account.',
  },
  'not-entitled': {
    title: 'This purchase is not valid any more, or not yet',
    text: 'AWS Marketplace does not confirm the subscription. If you have just bought, wait some minutes and choose there again to set up your account.',
  },
  'other-product': {
    title: 'This purchase belongs to another product',
    text: 'AWS Marketplace has sent you to the wrong place. Please ask our support.',
  },
  away: {
    title: 'The marketplace does not answer',
    text: 'Your purchase is safe. Wait a minute, and choose in AWS Marketplace again to set up your account.',
  },
}
const SWEDISH: Said = {
  form: { email: 'E-postadress', company: 'Företag', send: 'Skicka mejlet' },
  ask: {
    title: 'Vem ska sätta igång det?',
    text: 'Ditt köp har kommit fram. Till vilken e-postadress får vi skicka länken för att komma igång?',
  },
  'ask-again': {
    title: 'Kontrollera e-postadressen',
    text: 'Vi kan inte använda adressen eller företaget. Skriv en vanlig e-postadress, till exempel eva@acme.example, och företagets namn.',
  },
  taken: {
    title: 'Ditt köp har kommit fram',
    text: 'Ett mejl med en länk för att komma igång går till den adress som angavs först för köpet. Är det redan klart behöver du inte göra något.',
  },
  'unknown-token': {
    title: 'Vi kunde inte hitta det här köpet',
    text: 'Öppna dina prenumerationer i AWS Marketplace och välj där att konfigurera ditt konto.',
  },
  'expired-token': {
    title: 'Det tog för lång tid',
    text: 'Länken från AWS Marketplace gäller bara en kort stund. Öppna dina prenumerationer där igen och välj att konfigurera ditt konto.',
  },
  'not-entitled': {
    title: 'Köpet gäller inte längre, eller inte än',
    text: 'AWS Marketplace bekräftar inte prenumerationen. Har du just köpt, vänta några minuter och välj där igen att konfigurera ditt konto.',
  },
  'other-product': {
    title: 'Köpet gäller en annan produkt',
    text: 'AWS Marketplace har skickat dig fel. Kontakta vår support.',
  },
  away: {
    title: 'Marknadsplatsen svarar inte',
    text: 'Ditt köp är i säkert förvar. Vänta en minut och välj sedan i AWS Marketplace igen att konfigurera ditt konto.',
  },
}

/** Swedish for who asks for it first, else English. The ticket is ours: base64url. */
export function listingPage(page: ListingPage, languages = '', ticket = ''): string {
  const isSwedish = languageOf(languages) === 'sv'
  const said = isSwedish ? SWEDISH : ENGLISH
  const { title, text } = said[page]
  const form = page === 'ask' || page === 'ask-again' ? formOf(said.form, ticket) : ''
  return `<!doctype html>
<html lang="${isSwedish ? 'sv' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><main><h1>${html(title)}</h1><p>${html(text)}</p>${form}</main></body></html>
`
}

export const languageOf = (languages = ''): 'sv' | 'en' =>
  /^\s*sv\b/i.test(languages) ? 'sv' : 'en'

function formOf({ email, company, send }: Said['form'], ticket: string): string {
  return `<form method="post" action="/purchases/aws/contact"><input type="hidden" name="ticket" value="${html(ticket)}">
<p><label>${html(email)}<br><input type="email" name="email" required maxlength="254" autocomplete="email"></label></p>
<p><label>${html(company)}<br><input name="company" required maxlength="200" autocomplete="organization"></label></p>
<p><button>${html(send)}</button></p></form>`
}
