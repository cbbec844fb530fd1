import { describe, expect, it } from 'vitest'
import { en as consoleEn } from '../../web/console/i18n/en.ts'
import { sv as consoleSv } from '../../web/console/i18n/sv.ts'
import { en } from '../../web/kit/i18n/en.ts'
import { sv } from '../../web/kit/i18n/sv.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every sentence of a language by its whole key. */
function sentencesOf(tree: Tree, above = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${above}${key}`, value] as const]
      : sentencesOf(value, `${above}${key}.`),
  )
}

function placeholdersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name ?? '').sort()
}

const english = new Map(sentencesOf({ ...en, console: consoleEn }))
const swedish = new Map(sentencesOf({ ...sv, console: consoleSv }))
/** Endings that pick a sentence by number. */
const PLURAL = /_(zero|one|two|few|many|other)$/

describe('The language files', () => {
  it('have the same sentences', () => {
    expect([...swedish.keys()].sort()).toEqual([...english.keys()].sort())
    expect(english.size).toBeGreaterThan(250)
  })

  it('name the same facts in every sentence, so that none is lost in translation', () => {
    const differing = [...english].filter(
      ([key, sentence]) =>
        String(placeholdersOf(sentence)) !== String(placeholdersOf(swedish.get(key) ?? '')),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('leave no sentence empty and none untranslated', () => {
    const same = [...english].filter(([key, sentence]) => {
      const isOnlyFacts = !/\p{L}{4}/u.test(sentence.replaceAll(/\{\{[^}]*\}\}/g, ''))
      return sentence.trim() === '' || (sentence === swedish.get(key) && !isOnlyFacts)
    })
    expect(same.map(([key]) => key)).toEqual([
      'preview.partner',
      'console.frame.title',
      'console.directory.kindOf.partner',
    ])
  })

  it.each([
    ['en', english],
    ['sv', swedish],
  ] as const)('have every plural that %s knows', (language, sentences) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const counted = [...sentences.keys()].filter((key) => PLURAL.test(key))
    const stems = new Set(counted.map((key) => key.replace(PLURAL, '')))
    expect(stems.size).toBeGreaterThan(5)
    const missing = [...stems].flatMap((stem) =>
      wanted.filter((category) => !sentences.has(`${stem}_${category}`)).map(() => stem),
    )
    expect(missing).toEqual([])
  })

  it.each([
    [
      'entrance.setup.lead',
      'This order is to be set up by {{masked}}. We will send a code to that address.',
      'Den här beställningen ska startas av {{masked}}. Vi skickar en kod till den adressen.',
    ],
    [
      'candidates.heading.customer-own',
      'Which of these is your organization?',
      'Vilken av dessa är er organisation?',
    ],
    [
      'candidates.certain',
      'Your subscription will be added to {{organization}}.',
      'Abonnemanget läggs till i {{organization}}.',
    ],
    [
      'parked.asked_other',
      'We have asked {{count, number}} administrators of {{organization}}. When one of them approves, you continue here. You will not need to enter anything again.',
      'Vi har frågat {{count, number}} administratörer i {{organization}}. När någon av dem godkänner fortsätter du här. Du behöver inte ange något igen.',
    ],
    [
      'done.mapped',
      'The subscription now belongs to {{organization}}. {{person}} is not its administrator: its own administrators decide that, and we have asked them.',
      'Abonnemanget hör nu till {{organization}}. {{person}} är inte administratör där: det avgör organisationens egna administratörer, och vi har frågat dem.',
    ],
    [
      'elsewhere.heading',
      'We will ask the person at {{address}} to continue.',
      'Vi ber personen på {{address}} att fortsätta.',
    ],
    [
      'claim.answer.administrator.not-us.name',
      'This has nothing to do with us',
      'Det här har inget med oss att göra',
    ],
    [
      'problem.codeWrong_other',
      'That code is not right. {{count, number}} tries left.',
      'Koden stämmer inte. {{count, number}} försök kvar.',
    ],
  ])('keep the critical words of %s', (key, inEnglish, inSwedish) => {
    expect(english.get(key)).toBe(inEnglish)
    expect(swedish.get(key)).toBe(inSwedish)
  })
})
