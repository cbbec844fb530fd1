import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../../../src/domain/matching/names/fold-letters.ts'
import {
  BEGINNINGS,
  ENDINGS,
  type Spelling,
  type Spellings,
} from '../../../../src/domain/matching/names/legal-form-spellings.ts'
import { splitLegalForms } from '../../../../src/domain/matching/names/legal-forms.ts'
import { LEGAL_FORMS } from '../../../../src/domain/matching/names/tables/legal-forms.ts'

const LINES = LEGAL_FORMS.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const LINE = /^[a-z]{2,4}(?:-[a-z0-9]+)+ [a-z-]+ (?:\*|[A-Z]{2}(?:,[A-Z]{2})*):(?: \S+)+$/u
const textOf = (written: string) => written.replaceAll('_', ' ')

function sharedBy(spellings: Spellings): readonly string[] {
  return lettersWith(spellings, ({ forms }) => forms.length > 1)
}

function markedIn(spellings: Spellings): readonly string[] {
  return lettersWith(spellings, ({ isShared }) => isShared)
}

function lettersWith(spellings: Spellings, holds: (spelling: Spelling) => boolean) {
  return spellings
    .all()
    .filter(holds)
    .map(({ letters }) => letters)
}

describe('the table of legal forms', () => {
  it('has more than four hundred forms in well-formed lines, each with a key of its own', () => {
    expect(LINES.filter((line) => !LINE.test(line))).toEqual([])
    expect(LINES.length).toBeGreaterThan(400)
    expect(new Set(LINES.map((line) => line.split(' ')[0])).size).toBe(LINES.length)
  })

  it('writes a spelling for two forms where that is marked, and only there', () => {
    const shared = new Set([...sharedBy(ENDINGS), ...sharedBy(BEGINNINGS)])
    const marked = new Set([...markedIn(ENDINGS), ...markedIn(BEGINNINGS)])
    expect([...shared].filter((spelled) => !marked.has(spelled))).toEqual([])
    expect([...marked].filter((spelled) => !shared.has(spelled))).toEqual([])
  })

  it('has only spellings that are found where it says', () => {
    const lost = LINES.flatMap((line) => {
      const [key = ''] = line.split(' ')
      const [endings = '', beginnings = ''] = line.slice(line.indexOf(':') + 1).split(/(?:^| )\/ /)
      return [
        ...endings.split(' ').filter((written) => written !== '' && !isFound(key, written, true)),
        ...beginnings
          .split(' ')
          .filter((written) => written !== '' && !isFound(key, written, false)),
      ].map((written) => `${key}: ${written}`)
    })
    expect(lost).toEqual([])
  })
})

/** Does a name with this spelling at its end, or start, have the form? */
function isFound(key: string, written: string, isEnding: boolean): boolean {
  const signs = /^[.(=+]*/.exec(written)?.[0] ?? ''
  const bare = textOf(written.slice(signs.length))
  const dotted = signs.includes('.') ? `${[...bare.replaceAll(' ', '')].join('.')}.` : bare
  const form = signs.includes('(') ? `(${dotted})` : dotted
  const other = signs.includes('+') ? ' S.R.L.' : ''
  const name = isEnding ? `Qwxyzzy ${form}` : `${form} Qwxyzzy${other}`
  const { core, forms } = splitLegalForms(foldLetters(name))
  return core === 'qwxyzzy' && forms.some((found) => found.key === key)
}
