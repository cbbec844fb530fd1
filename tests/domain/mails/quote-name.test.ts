import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteName, quoteReason } from '../../../src/domain/mails/quote-name.ts'

test.each([
  ['Eva Berg', 'Eva Berg'],
  ['  Eva \t Berg\r\n', 'Eva Berg'],
  ['A.B. Volvo', 'A.B. Volvo'],
  ['Telecom Italia S.p.A.', 'Telecom Italia S.p.A.'],
  ['3M Svenska AB', '3M Svenska AB'],
  ['Fabriken 1900 AB', 'Fabriken 1900 AB'],
  ["O'Brien & Sons (UK) Ltd.", "O'Brien & Sons (UK) Ltd."],
  ['株式会社アクメ', '株式会社アクメ'],
  ['Ålands Ömsesidiga', 'Ålands Ömsesidiga'],
])('an honest name is left as it is: %s', (name, expected) => {
  expect(quoteName(name)).toBe(expected)
})

test.each([
  ['https://evil.example/pay', '…'],
  ['Pay at https://evil.example/x now', 'Pay at … now'],
  ['javascript://evil', '…'],
  ['evil.example/pay', '…'],
  ['Booking.com', 'Booking com'],
  ['www.evil.example', 'www evil example'],
  ['evil。example', 'evil example'],
  ['evil．example', 'evil example'],
  ['malmö.se', 'malmö se'],
  ['write to a@evil.example', 'write to …'],
  ['a＠evil.example', '…'],
  ['evil\u200b.example', 'evil .example'],
])('what could be pressed is taken out: %s', (name, expected) => {
  expect(quoteName(name)).toBe(expected)
})

test.each([
  ['Call 0900 123456 now', 'Call … now'],
  ['+46 (0)70-123 45 67', '…'],
  ['٠٩٠٠١٢٣٤٥٦', '…'],
  ['Acme 12-34-56', 'Acme …'],
])('what could be called is taken out: %s', (name, expected) => {
  expect(quoteName(name)).toBe(expected)
})

test('a name cannot close its quotation marks and go on as the vendor', () => {
  expect(quoteName('Eva” is approved. “')).toBe("Eva' is approved. '")
  expect(quoteName('Eva" «x» „y‟')).not.toMatch(/["“”„‟«»]/u)
})

test('invisible characters and writing direction cannot disguise a name', () => {
  expect(quoteName('Eva\u202egreB\u2066')).toBe('Eva greB')
})

test('a long name is cut to 60 characters', () => {
  expect([...quoteName('å'.repeat(200))]).toHaveLength(60)
  expect(quoteName('å'.repeat(60))).toBe('å'.repeat(60))
  expect([...quoteReason('word '.repeat(500))].length).toBeLessThanOrEqual(500)
})

test('nothing is left of nothing but a sign that something stood there', () => {
  expect(quoteName('')).toBe('…')
  expect(quoteName('\u200b')).toBe('…')
})

test('of any text, one line is left without addresses, numbers or quotation marks', () => {
  const nasty = fc.stringMatching(/^[a-z0-9 .:/@。．+()\u200b"”\r\n-]{0,90}$/u)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), nasty), (name) => {
      const quoted = quoteName(name)
      expect([...quoted].length).toBeLessThanOrEqual(60)
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(quoted).not.toMatch(/:\/\/|@|["“”]/u)
      expect(quoted).not.toMatch(/[\p{L}\p{Nd}]\.\p{L}{2,}/u)
      expect(quoted).not.toMatch(/\p{Nd}{6,}/u)
    }),
    { numRuns: 2000 },
  )
})
