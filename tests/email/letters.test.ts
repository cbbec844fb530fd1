import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import type { Mail } from '../../src/domain/mails/mail.ts'
import { writeLetter } from '../../src/edges/email/write-letter.ts'
import { CODE, EVERY_MAIL, hasLink, LOCATOR, queued } from './every-mail.ts'

const office = {
  vendorName: 'Harbour Software',
  vendorSupport: 'support@harbour.example',
  publicUrl: 'https://orders.harbour.example/berth',
}
const ASKS: readonly string[] = [
  'claim-administrator',
  'claim-confirmation',
  'claim-acceptance',
  'claim-partner-link',
  'partner-linked',
  'departure-notice',
]
/** What the subject says of mails that are about no order. */
const ABOUT_NO_ORDER: Readonly<Record<string, string>> = {
  'reviewer-sign-in-code': 'Berth',
  'webhook-failed': 'erp.harbour.example',
}

const pathOf = (mail: Mail) => (ASKS.includes(mail.kind) ? 'claims' : 'setup')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What old mail programs need and pages must not have; how MJML spells; matters of taste.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
    'prefer-native-element': 'off',
    'presentation-role-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
})

/** Only the HTML has a button that may fail. */
const AS_TEXT = {
  en: 'If the button does not work, copy this address into your browser:',
  sv: 'Om knappen inte fungerar kan du kopiera adressen till din webbläsare:',
} as const

const unwrapped = (text: string) => text.replace(/\s+/gu, ' ')
const words = (html: string) =>
  unwrapped(
    html
      .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<head[\s\S]*?<\/head>/gu, ' ')
      .replace(/<wbr>/gu, '')
      .replace(/<[^>]+>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(EVERY_MAIL.map((mail, index) => [`${mail.kind} (${index})`, mail] as const))(
    '%s is a sound letter',
    async (_name, mail) => {
      const { subject, html, text } = await writeLetter(office, queued(mail, language))
      const report = await validator.validateString(html)
      expect(report.results.flatMap((result) => result.messages)).toEqual([])

      expect(subject).toContain(ABOUT_NO_ORDER[mail.kind] ?? 'SO-4711')
      expect(subject).not.toMatch(/undefined|null|\[object|\[\[| {2}/u)
      for (const form of [html, text]) {
        expect(form).toContain('Harbour Software')
        expect(form).toContain('support@harbour.example')
        expect(form).not.toMatch(/undefined|\[object|\[\[/u)
      }

      const url = `https://orders.harbour.example/berth/${pathOf(mail)}/${LOCATOR}`
      const links = [...html.matchAll(/href="([^"]*)"/gu)].map((match) => match[1])
      expect(links).toEqual(hasLink(mail) ? [url] : [])
      const urls = text.match(/https?:\S+/gu) ?? []
      expect(urls).toEqual(hasLink(mail) ? [url] : [])

      expect(html).toContain(`lang="${language}"`)
      expect(html).toContain('name="color-scheme" content="light dark"')
      expect(html).not.toMatch(/<img|src=|url\(|@import|<link|<script|fonts\.google/u)
    },
  )

  test('the plain text tells what the HTML tells, and nothing else', async () => {
    const tokens = (text: string) => new Set(text.match(/[\p{L}\p{N}@][\p{L}\p{N}@.-]*/gu) ?? [])
    for (const mail of EVERY_MAIL) {
      const { html, text } = await writeLetter(office, queued(mail, language))
      const withoutPreview = html.replace(/<div style="display:none[^>]*>[^<]*<\/div>/u, '')
      const shown = words(withoutPreview.replace(AS_TEXT[language], ''))
      expect(tokens(text).size).toBeGreaterThan(30)
      expect(tokens(text)).toEqual(tokens(shown))
    }
  })

  test('a code is in the body and never in the subject or the preview', async () => {
    const mail = EVERY_MAIL.find((each) => each.kind === 'code')
    if (!mail) throw new Error('There is no code mail.')
    const { subject, html, text } = await writeLetter(office, queued(mail, language))
    expect(subject).not.toContain(CODE)
    expect(text.split(CODE)).toHaveLength(2)
    expect(html.split(CODE)).toHaveLength(2)
    expect(text.indexOf(CODE)).toBeGreaterThan(140)
    expect(words(html).indexOf(CODE)).toBeGreaterThan(200)
  })
})

test('the critical words are those of the product', async () => {
  const invitation = EVERY_MAIL.find((mail) => mail.kind === 'invitation')
  const claim = EVERY_MAIL.find((mail) => mail.kind === 'claim-administrator')
  if (!invitation || !claim) throw new Error('A mail is missing.')
  const subjects = await Promise.all(
    [invitation, claim].flatMap((mail) =>
      LANGUAGES.map(
        async (language) => (await writeLetter(office, queued(mail, language))).subject,
      ),
    ),
  )
  expect(subjects).toEqual([
    'Provisioning information required for order SO-4711',
    'Uppgifter behövs för att starta beställning SO-4711',
    'karin.lindqvist@acme.example asks to administer Acme AB (order SO-4711)',
    'karin.lindqvist@acme.example vill administrera Acme AB (beställning SO-4711)',
  ])
})

const HOSTILE =
  'Eva</td><img src=x onerror=alert(1)>"\'& [[slot]] {{x}} %s <mj-include path="/etc/passwd" />'

test('what strangers typed is text in every mail, and never markup', async () => {
  const replace = (mail: Mail): Mail =>
    JSON.parse(JSON.stringify(mail), (key, value) =>
      typeof value === 'string' && /name$|^reason$|number$/iu.test(key) ? HOSTILE : value,
    ) as Mail
  for (const mail of EVERY_MAIL.map(replace)) {
    const { html, subject } = await writeLetter(office, queued(mail))
    expect(html).not.toMatch(/<img|<mj-|onerror=alert\(1\)>/u)
    expect(html).not.toContain('root:')
    expect(subject).not.toMatch(/[\r\n]/u)
    const report = await validator.validateString(html)
    expect(report.errorCount).toBe(0)
  }
})

test('a mail to a third party carries no link or number that the orderer typed as a name', async () => {
  const mail = EVERY_MAIL.find((each) => each.kind === 'claim-administrator')
  if (mail?.kind !== 'claim-administrator') throw new Error('The mail is missing.')
  const orderedBy = {
    ...mail.orderedBy,
    name: 'Urgent! Call 0900 123 4567 or go to https://evil.example/pay before midnight tonight',
    partnerName: 'evil.example/login',
  }
  const letter = await writeLetter(office, queued({ ...mail, orderedBy }))
  for (const form of [letter.subject, letter.html, letter.text]) {
    expect(form).not.toMatch(/evil\.example|0900/u)
  }
  expect(letter.text).toContain('“Urgent! Call … or go to … before midnight tonight”')
})

test('a mail that needs a link and has none is not written', async () => {
  const mail = EVERY_MAIL.find((each) => each.kind === 'invitation')
  if (!mail) throw new Error('The mail is missing.')
  await expect(writeLetter(office, queued(mail, 'en', { secret: null }))).rejects.toThrow('locator')
})
