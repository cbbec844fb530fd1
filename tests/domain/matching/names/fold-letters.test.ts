import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLetters, plainLetters } from '../../../../src/domain/matching/names/fold-letters.ts'

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
const plain = (text: string) => plainLetters(foldLetters(text))

describe('folding letters', () => {
  it.each([
    ['Ｚｅｐｈｙｒ　㈱', 'zephyr (株)'],
    ['Straße', 'strasse'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['ΖΈΦΥΡΟΣ Ζέφυρος', 'ζέφυροσ ζέφυροσ'],
    ['Zephyr’s „North–South“', 'zephyr\'s "north-south"'],
    ['Ze\u00adphyr\u200b  \u00a0North ', 'zephyr north'],
    ['مدرسة ٣٤', 'مدرسة 34'],
    ['ﬁnance №５', 'finance no5'],
    ['ガス デバイス', 'ガス デバイス'],
  ])('makes %s into %s', (text, folded) => expect(foldLetters(text)).toBe(folded))

  it('twice changes nothing more, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text))
      }),
    )
  })

  it('says the same of text in upper and in lower case', () => {
    for (const text of ['zephyr straße', 'müller & søn', 'зефир', 'ζέφυρος', 'łódź çilek']) {
      expect(foldLetters(text.toUpperCase())).toBe(foldLetters(text))
    }
  })
})

describe('plain letters', () => {
  it.each([
    ['Müller', 'muller'],
    ['Ørsted Æro Åland', 'orstedaeroaland'],
    ['Łódź', 'lodz'],
    ['Đà Nẵng', 'danang'],
    ['Þórshöfn', 'thorshofn'],
    ['Θεσσαλονίκη', 'thessaloniki'],
    ['ガス', 'gasu'],
    ['Алёна', 'alena'],
  ])('of %s are %s', (text, letters) => expect(plain(text)).toBe(letters))

  it('take letters of other scripts that imitate Latin ones for these, inside a Latin word only', () => {
    expect(plain('Z\u0435phyr')).toBe('zephyr')
    expect(plain('\u0420\u0430\u0443Zephyr')).toBe('payzephyr')
    expect(plain('\u0440\u0435\u043a\u0430')).toBe('reka')
  })

  it('are Latin letters and digits only, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => /^[a-z0-9]*$/.test(plain(text))))
  })
})
