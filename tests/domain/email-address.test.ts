import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hostOf,
  isRoleAddress,
  maskEmail,
  parseEmailAddress,
} from '../../src/domain/email-address.ts'
import { parseHost, registrableDomain } from '../../src/domain/mail-host.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'

const accepted = (text: string): EmailAddress => {
  const parsed = parseEmailAddress(text)
  if (typeof parsed !== 'string') throw new Error(`${text} ${parsed.problem}`)
  return parsed
}
const isRefused = (text: string): boolean => typeof parseEmailAddress(text) !== 'string'

function* everyCodePoint(): Generator<string> {
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (point < 0xd800 || point > 0xdfff) yield String.fromCodePoint(point)
  }
}
/** Accepted, but not kept as one stable ASCII form that says what was typed. */
function isUnsafe(text: string): boolean {
  const parsed = parseEmailAddress(text)
  if (typeof parsed !== 'string') return false
  const isStable =
    parseEmailAddress(parsed) === parsed && /^[\x21-\x3f\x41-\x7e]+@[a-z0-9.-]+$/.test(parsed)
  // ASCII letters may change their case; everything else becomes an A-label and nothing else.
  const isAscii = /^[\x21-\x7e]+$/.test(text)
  const isItself = isAscii ? parsed === text.toLowerCase() : parsed.includes('@xn--')
  return !isStable || !isItself
}

describe('An e-mail address', () => {
  it.each([
    ['Eva@ACME.example', 'eva@acme.example'],
    ["o'brien+tag@mail.acme.co.uk", "o'brien+tag@mail.acme.co.uk"],
    ['a@öob.se', 'a@xn--ob-eka.se'],
    ['a@ÖOB.se', 'a@xn--ob-eka.se'],
    ['a@xn--ob-eka.se', 'a@xn--ob-eka.se'],
    ['a@мвд.рф', 'a@xn--b1aew.xn--p1ai'],
    ['a@o\u0308ob.se', 'a@xn--ob-eka.se'],
  ])('%s is kept as %s', (text, canonical) => {
    expect(accepted(text)).toBe(canonical)
  })

  it.each([
    ['', 'nothing'],
    ['acme.example', 'no @'],
    ['a@b@acme.example', 'two @'],
    ['"e@attacker.example"@victim.example', 'quoted local part'],
    ['"e"@victim.example', 'quoted local part'],
    ['group:a@acme.example;', 'group'],
    ['Eva <eva@acme.example>', 'display name'],
    ['eva@acme.example\r\nBcc: x@attacker.example', 'line break'],
    ['eva@acme.example,x@attacker.example', 'two addresses'],
    [' eva@acme.example', 'space before'],
    ['eva@acme.example ', 'space after'],
    ['.eva@acme.example', 'dot first'],
    ['eva.@acme.example', 'dot last'],
    ['e..va@acme.example', 'two dots'],
    ['éva@acme.example', 'letter outside ASCII'],
    ['eva@acme', 'one label'],
    ['eva@acme.example.', 'final dot'],
    ['eva@.acme.example', 'empty label'],
    ['eva@-acme.example', 'hyphen first'],
    ['eva@acme-.example', 'hyphen last'],
    ['eva@ac_me.example', 'underscore'],
    ['eva@192.0.2.1', 'address of a machine'],
    ['eva@[192.0.2.1]', 'address literal'],
    ['eva@[IPv6:::1]', 'address literal'],
    ['eva@0x7f.1', 'number as last label'],
    ['eva@acme.example%0d', 'percent'],
    ['eva＠acme.example', 'full-width @'],
    ['eva@x﹫acme.example', 'small @'],
    ['eva@ａcme.example', 'full-width letter'],
    ['eva@\u212aacme.example', 'Kelvin sign'],
    ['eva@acme。example', 'ideographic full stop'],
    ['eva@ac\u00adme.example', 'soft hyphen'],
    ['eva@ac\u200bme.example', 'zero-width space'],
    ['eva@xn--a.example', 'broken A-label'],
    ['eva@xn--acme-.example', 'A-label that hides ASCII'],
    [`${'a'.repeat(65)}@acme.example`, 'long local part'],
    [`eva@${'a'.repeat(64)}.example`, 'long label'],
    [`eva@${'a.'.repeat(126)}example`, 'long host'],
  ])('%j is refused (%s)', (text) => {
    expect(isRefused(text)).toBe(true)
  })

  it('is one form for ever: every code point, before or after the @, is kept stable or refused', () => {
    const wrong = [...everyCodePoint()].filter((character) =>
      [`e${character}a@acme.example`, `eva@ac${character}me.example`].some(isUnsafe),
    )
    expect(wrong).toEqual([])
  }, 120_000)

  it('survives anything: generated strings are refused, or canonical and stable', () => {
    const parts = fc.constantFrom(
      ...'aZ09.-@+"\\<>(),:;[] \r\n\0éß＠。'.split(''),
      'xn--',
      '.example',
    )
    const texts = fc.array(parts, { maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEmailAddress(text)
        if (typeof parsed !== 'string') return
        expect(parseEmailAddress(parsed)).toBe(parsed)
        expect(parsed).toMatch(/^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      }),
      { numRuns: 20_000 },
    )
  })

  it('is masked to its first character and its host', () => {
    expect(maskEmail(accepted('jane.doe@acme.example'))).toBe('j•••@acme.example')
    expect(hostOf(accepted('jane@mail.acme.example'))).toBe('mail.acme.example')
  })

  it('is a role address when it names a function, not a person', () => {
    expect(isRoleAddress(accepted('IT@acme.example'))).toBe(true)
    expect(isRoleAddress(accepted('info+berth@acme.example'))).toBe(true)
    expect(isRoleAddress(accepted('no.reply@acme.example'))).toBe(true)
    expect(isRoleAddress(accepted('eva@acme.example'))).toBe(false)
  })
})

describe('A mail host', () => {
  it('belongs to the domain that somebody registered', () => {
    expect(registrableDomain('mail.acme.co.uk')).toBe('acme.co.uk')
    expect(registrableDomain('acme.github.io')).toBe('acme.github.io')
    expect(registrableDomain('co.uk')).toBeNull()
    expect(registrableDomain('nhs.uk')).toBeNull()
  })

  it('is not what a list of several or a web address says', () => {
    expect(parseHost('https://acme.example')).toBeUndefined()
    expect(parseHost('acme.example, other.example')).toBeUndefined()
  })
})
