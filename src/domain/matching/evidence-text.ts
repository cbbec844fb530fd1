import type { Language } from '../language.ts'
import type { Evidence, EvidenceCode } from './match.ts'

type Sentences = Readonly<Record<EvidenceCode, (facts: Evidence['facts']) => string>>

const users = (count: Evidence['facts'][string] | undefined, one: string, many: string) =>
  Number(count) === 1 ? one : many.replace('#', String(count))

/** The names may be alike as a whole, with no word to be named. */
const naming = (words: Evidence['facts'][string] | undefined, named: string, plain: string) =>
  words === undefined || words === '' ? plain : `${named}: ${words}.`

const ENGLISH: Sentences = {
  'is-administrator': () => 'The address is an administrator of this organization.',
  'is-member': () => 'The address is a user of this organization, but not an administrator.',
  'same-first-five': ({ letters }) => `The name begins with the same letters (“${letters}”).`,
  'same-domain-users': ({ host, users: count }) =>
    Number(count) === 0
      ? `It is being made for somebody at ${host}.`
      : `It has ${users(count, 'a user', '# users')} at ${host}.`,
  'same-registrable-domain': ({ domain }) => `It uses the domain ${domain}.`,
  'verified-domain': ({ domain }) => `It has proved that ${domain} belongs to it.`,
  'same-name': ({ name }) => `The name is the same as “${name}”.`,
  'other-name': ({ name }) => `The directory also knows it as “${name}”.`,
  'same-words': ({ words }) => naming(words, 'The names share', 'The names are alike.'),
  'translated-words': ({ words }) =>
    naming(words, 'The names say the same', 'The names say the same.'),
  'similar-spelling': ({ words }) =>
    naming(words, 'The spelling is nearly the same', 'The spelling is nearly the same.'),
  acronym: ({ acronym }) => `“${acronym}” are the initials of the name.`,
  'same-legal-form': () => 'The legal form is the same.',
  'same-country': ({ country }) => `Both are in the same country (${country}).`,
  'only-on-domain': ({ domain }) => `No other organization uses ${domain}.`,
  'main-on-domain': ({ domain }) => `Its name is in the domain ${domain}.`,
  'name-in-domain': ({ domain }) => `The typed name is in the domain ${domain}.`,
  'name-only': () => 'The address says nothing of the company: only the name speaks.',
  'other-script': () => 'The names are in different scripts and cannot be compared.',
  'other-words': ({ words }) =>
    naming(words, 'Words that only one of the names has', 'One of the names has more words.'),
  'nothing-in-common': () => 'The names have no word in common.',
  'other-numbers': () => 'The names have different numbers.',
  'other-legal-form': () => 'The legal forms are different.',
  'other-country': ({ country }) => `It is in another country (${country}).`,
  'many-on-domain': ({ organizations, domain }) => `${organizations} organizations use ${domain}.`,
  'other-domain': () => 'It is known at other domains only.',
}

const SWEDISH: Sentences = {
  'is-administrator': () => 'Adressen tillhör en administratör i organisationen.',
  'is-member': () => 'Adressen tillhör en användare i organisationen, men inte en administratör.',
  'same-first-five': ({ letters }) => `Namnet börjar med samma bokstäver (”${letters}”).`,
  'same-domain-users': ({ host, users: count }) =>
    Number(count) === 0
      ? `Den håller på att skapas åt någon på ${host}.`
      : `Den har ${users(count, 'en användare', '# användare')} på ${host}.`,
  'same-registrable-domain': ({ domain }) => `Den använder domänen ${domain}.`,
  'verified-domain': ({ domain }) => `Den har bevisat att ${domain} tillhör den.`,
  'same-name': ({ name }) => `Namnet är detsamma som ”${name}”.`,
  'other-name': ({ name }) => `Katalogen känner den också som ”${name}”.`,
  'same-words': ({ words }) => naming(words, 'Namnen har gemensamt', 'Namnen liknar varandra.'),
  'translated-words': ({ words }) =>
    naming(words, 'Namnen säger samma sak', 'Namnen säger samma sak.'),
  'similar-spelling': ({ words }) =>
    naming(words, 'Stavningen är nästan densamma', 'Stavningen är nästan densamma.'),
  acronym: ({ acronym }) => `”${acronym}” är namnets begynnelsebokstäver.`,
  'same-legal-form': () => 'Bolagsformen är densamma.',
  'same-country': ({ country }) => `Båda finns i samma land (${country}).`,
  'only-on-domain': ({ domain }) => `Ingen annan organisation använder ${domain}.`,
  'main-on-domain': ({ domain }) => `Dess namn finns i domänen ${domain}.`,
  'name-in-domain': ({ domain }) => `Det angivna namnet finns i domänen ${domain}.`,
  'name-only': () => 'Adressen säger inget om företaget: bara namnet talar.',
  'other-script': () => 'Namnen är skrivna med olika skrift och kan inte jämföras.',
  'other-words': ({ words }) =>
    naming(words, 'Ord som bara ett av namnen har', 'Ett av namnen har fler ord.'),
  'nothing-in-common': () => 'Namnen har inget ord gemensamt.',
  'other-numbers': () => 'Namnen har olika siffror.',
  'other-legal-form': () => 'Bolagsformerna är olika.',
  'other-country': ({ country }) => `Den finns i ett annat land (${country}).`,
  'many-on-domain': ({ organizations, domain }) =>
    `${organizations} organisationer använder ${domain}.`,
  'other-domain': () => 'Den är bara känd på andra domäner.',
}

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: ENGLISH, sv: SWEDISH }

/** Evidence in words. */
export function evidenceText(evidence: Evidence, language: Language): string {
  return SENTENCES[language][evidence.code](evidence.facts)
}
