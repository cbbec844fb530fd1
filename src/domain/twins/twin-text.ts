import type { TwinTerm } from './twin-weights.ts'
import type { TwinEvidence } from './twins.ts'

const SENTENCES: Readonly<Record<TwinTerm, (facts: TwinEvidence['facts']) => string>> = {
  'most-are-two': () => 'Most organizations that resemble each other are two.',
  'same-letters': ({ name }) => `Both are called “${name}”.`,
  'same-words': ({ name }) => `Both are called “${name}”, apart from legal forms and small words.`,
  'same-words-otherwise': () => 'The names have the same words, in another order or joined.',
  'shared-words': () => 'Every word of each name has its partner in the other.',
  'mostly-shared-words': () => 'Most words of the names are the same.',
  'half-shared-words': () => 'About half of the words of the names are the same.',
  'few-shared-words': () => 'The names share few words.',
  'close-spelling': () => 'The names are spelled nearly alike.',
  initials: () => 'One name is the initials of the other.',
  'other-words': ({ words }) => `Each name has a word that the other lacks: ${words}.`,
  'more-words': ({ words }) => `One name has more words: ${words}.`,
  'common-name': () => 'Names like this are common.',
  'rare-name': () => 'Nobody else has such a name.',
  'seldom-name': ({ organizations }) => `Only ${organizations} organizations have such a name.`,
  'frequent-name': ({ organizations }) => `${organizations} organizations have such a name.`,
  'crowded-name': () => 'Too many organizations have such a name to count them.',
  'same-domain': ({ domain }) => `Both use the domain ${domain}, and hardly anybody else.`,
  'crowded-domain': ({ domain }) => `Both use the domain ${domain}, as others do.`,
  'same-domain-name': ({ first, second }) =>
    `Their domains differ in the ending only: ${first}, ${second}.`,
  'other-domains': () => 'They have no domain in common.',
  'same-country': ({ country }) => `Both are in the same country (${country}).`,
  'other-countries': ({ first, second }) => `They are in two countries (${first}, ${second}).`,
  'same-legal-form': () => 'The legal form is the same.',
  'other-legal-forms': () => 'The legal forms are different.',
  'other-numbers': () => 'The names have different numbers.',
  'more-numbers': () => 'Only one of the names has a number.',
}

/** A reason for or against two organizations being the same, in words. */
export function twinText({ code, facts }: TwinEvidence): string {
  return SENTENCES[code](facts)
}
