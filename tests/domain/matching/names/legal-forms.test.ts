import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../../../src/domain/matching/names/fold-letters.ts'
import { agreementOf, splitLegalForms } from '../../../../src/domain/matching/names/legal-forms.ts'

const coreOf = (name: string) => splitLegalForms(foldLetters(name)).core
const formsOf = (name: string) => splitLegalForms(foldLetters(name)).forms

describe('legal forms', () => {
  it.each([
    ['Zephyr Motor Co.,Ltd', 'zephyr motor'],
    ['株式会社山田', '山田'],
    ['山田(株)', '山田'],
    ['ООО Ромашка', 'ромашка'],
    ['Müller GmbH & Co. KG', 'müller'],
    ['Zephyr S. de R.L. de C.V.', 'zephyr'],
    ['Zephyr Sp. z o.o.', 'zephyr'],
    ['PT Zephyr Tbk', 'zephyr'],
    ['Zephyr S A', 'zephyr'],
  ])('are taken off %s', (name, core) => expect(coreOf(name)).toBe(core))

  it.each([
    'SE Bank',
    'AS Roma',
    'AG Real Estate',
    'The Co-op',
    'co',
    'GmbH',
    'Acme Holding Group',
  ])('are not seen in %s', (name) => expect(coreOf(name)).toBe(foldLetters(name)))

  it('are taken off to the last, and never leave nothing', () => {
    const piece = fc.constantFrom(
      'zephyr',
      'gmbh',
      'co',
      '&',
      'ltd.',
      '(株)',
      'ооо',
      'the',
      's.a.',
      ',',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = foldLetters(pieces.join(' '))
        const { core } = splitLegalForms(text)
        expect(splitLegalForms(core).core).toBe(core)
        if (/[\p{L}]/u.test(text)) expect(core).toMatch(/\p{L}/u)
      }),
    )
  })

  it('agree, or contradict each other', () => {
    expect(agreementOf(formsOf('Zephyr GmbH'), formsOf('Zephyr G.m.b.H.'))).toBe('same')
    expect(agreementOf(formsOf('Zephyr GmbH'), formsOf('Zephyr'))).toBe('absent')
    expect(agreementOf(formsOf('Zephyr GmbH'), formsOf('Zephyr Kft.'))).toBe('conflict')
    expect(agreementOf(formsOf('Zephyr GmbH'), formsOf('Zephyr Co.'))).toBe('compatible')
  })
})
