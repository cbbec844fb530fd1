import type { Language } from '../language.ts'
import type { Evidence, EvidenceCode } from './match.ts'

type Sentences = Readonly<Record<EvidenceCode, (facts: Evidence['facts']) => string>>

const users = (count: Evidence['facts'][string] | undefined, one: string, many: string) =>
  Number(count) === 1 ? one : many.replace('#', String(count))

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
}

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: ENGLISH, sv: SWEDISH }

/** Evidence in words. */
export function evidenceText(evidence: Evidence, language: Language): string {
  return SENTENCES[language][evidence.code](evidence.facts)
}
