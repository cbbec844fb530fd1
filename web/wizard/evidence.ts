import type { TFunction } from 'i18next'
import type { CandidateView } from '../../src/edges/http/contracts/setup.ts'

type Evidence = CandidateView['evidence'][number]
type Facts = Evidence['facts']
/** Facts that a viewer may not know are left out by the server: then the sentence does without. */
type Say = (t: TFunction, facts: Facts) => string
type Code = Evidence['code']

const MOST_REASONS = 3

const has = (fact: Facts[string] | undefined) => fact !== undefined && fact !== ''
const text = (fact: Facts[string] | undefined) => String(fact ?? '')

function sayUsers(t: TFunction, { users, host }: Facts): string {
  if (typeof users !== 'number' || host === undefined) {
    return t('evidence.same-domain-users-plain')
  }
  const facts = { count: users, domain: text(host) }
  return users === 0 ? t('evidence.being-made', facts) : t('evidence.same-domain-users', facts)
}

/** Words that stand in both names; one that only resembles ("north = northwind") is not named. */
function sayWords(t: TFunction, { words }: Facts): string {
  const same = text(words)
    .split(', ')
    .filter((word) => word !== '' && !word.includes(' = '))
  return same.length > 0
    ? t('evidence.same-words', { words: same.join(', ') })
    : t('evidence.same-words-plain')
}

/** What speaks for an organization, the most telling first. */
const FOR = {
  'is-administrator': (t) => t('evidence.is-administrator'),
  'is-member': (t) => t('evidence.is-member'),
  'known-address': (t) => t('evidence.known-address'),
  'same-name': (t) => t('evidence.same-name'),
  'other-name': (t, { name }) =>
    has(name) ? t('evidence.other-name', { name: text(name) }) : t('evidence.other-name-plain'),
  acronym: (t, { acronym }) =>
    has(acronym) ? t('evidence.acronym', { acronym: text(acronym) }) : t('evidence.acronym-plain'),
  'same-first-five': (t) => t('evidence.same-first-five'),
  'translated-words': (t, { words }) =>
    has(words)
      ? t('evidence.translated-words', { words: text(words) })
      : t('evidence.translated-words-plain'),
  'similar-spelling': (t, { words }) =>
    has(words)
      ? t('evidence.similar-spelling', { words: text(words) })
      : t('evidence.similar-spelling-plain'),
  'same-words': sayWords,
  'same-domain-users': sayUsers,
  'verified-domain': (t, { domain }) =>
    has(domain)
      ? t('evidence.verified-domain', { domain: text(domain) })
      : t('evidence.verified-domain-plain'),
  'only-on-domain': (t, { domain }) =>
    has(domain)
      ? t('evidence.only-on-domain', { domain: text(domain) })
      : t('evidence.only-on-domain-plain'),
  'same-registrable-domain': (t, { domain }) =>
    has(domain)
      ? t('evidence.same-registrable-domain', { domain: text(domain) })
      : t('evidence.same-registrable-domain-plain'),
  'main-on-domain': (t, { domain }) =>
    has(domain)
      ? t('evidence.main-on-domain', { domain: text(domain) })
      : t('evidence.main-on-domain-plain'),
  'name-in-domain': (t, { domain }) =>
    has(domain)
      ? t('evidence.name-in-domain', { domain: text(domain) })
      : t('evidence.name-in-domain-plain'),
  'same-country': (t) => t('evidence.same-country'),
  'same-legal-form': (t) => t('evidence.same-legal-form'),
} as const satisfies Partial<Record<Code, Say>>

/** What speaks against it, said calmly: the person knows better. */
const AGAINST = {
  'nothing-in-common': (t) => t('evidence.nothing-in-common'),
  'other-numbers': (t) => t('evidence.other-numbers'),
  'other-words': (t, { words }) =>
    has(words)
      ? t('evidence.other-words', { words: text(words) })
      : t('evidence.other-words-plain'),
  'other-country': (t) => t('evidence.other-country'),
  'other-legal-form': (t) => t('evidence.other-legal-form'),
  'other-script': (t) => t('evidence.other-script'),
  'other-domain': (t) => t('evidence.other-domain'),
  'name-only': (t) => t('evidence.name-only'),
  'many-on-domain': (t, { domain }) =>
    has(domain)
      ? t('evidence.many-on-domain', { domain: text(domain) })
      : t('evidence.many-on-domain-plain'),
} as const satisfies Partial<Record<Code, Say>>

/** A code without a sentence does not compile. */
const SENTENCES: Readonly<Record<Code, Say>> = { ...FOR, ...AGAINST }
const ORDER = Object.keys(SENTENCES)

/** What is said already by another reason beside it. */
const SAID_BY: Partial<Record<Code, readonly Code[]>> = {
  'same-words': ['same-name', 'other-name', 'acronym'],
  'same-first-five': ['same-name', 'other-name'],
  'similar-spelling': ['same-name', 'other-name'],
  'translated-words': ['same-name', 'other-name'],
  // People at the very host say all that the domain would.
  'same-registrable-domain': ['same-domain-users', 'only-on-domain'],
  'main-on-domain': ['name-in-domain'],
}

/** What the address says; what else speaks for one is about its name. */
const OF_ADDRESS: ReadonlySet<Code> = new Set([
  'same-domain-users',
  'verified-domain',
  'only-on-domain',
  'same-registrable-domain',
])

/** At most so many, among them what the address says, however much there is to say of the name. */
function mostTelling<Reason extends { readonly code: Code }>(
  reasons: readonly Reason[],
  most: number,
): readonly Reason[] {
  const ofAddress = reasons.find(({ code }) => OF_ADDRESS.has(code))
  const others = reasons.filter((reason) => reason !== ofAddress)
  const chosen = new Set([...others.slice(0, ofAddress === undefined ? most : most - 1), ofAddress])
  return reasons.filter((reason) => chosen.has(reason))
}

/**
 * Why it is proposed, in plain sentences: the most telling ones, and of what speaks against it the
 * first.
 */
export function sentencesOf(t: TFunction, evidence: readonly Evidence[]): string {
  const reasons = evidence
    .filter(({ code }, _, all) => !all.some((one) => SAID_BY[code]?.includes(one.code)))
    .toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
  const against = reasons.filter(({ code }) => code in AGAINST).slice(0, 1)
  const pro = reasons.filter(({ code }) => code in FOR)
  return [...mostTelling(pro, MOST_REASONS - against.length), ...against]
    .map(({ code, facts }) => SENTENCES[code](t, facts))
    .join(' ')
}
