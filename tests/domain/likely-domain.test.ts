import { describe, expect, test } from 'vitest'
import { likelyAddress, likelyDomain } from '../../src/domain/likely-domain.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'

describe('a domain that looks mistyped', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmil.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['mgail.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.co.uk', 'hotmail.co.uk'],
    ['hotmail.con', 'hotmail.com'],
    ['hotmali.se', 'hotmail.se'],
    ['outlok.com', 'outlook.com'],
    ['yahooo.com', 'yahoo.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahoo.co', 'yahoo.com'],
    ['icloud.co', 'icloud.com'],
    ['tonline.de', 't-online.de'],
  ])('of a mail provider, %s, is taken for %s', (typed, meant) => {
    expect(likelyDomain(typed, null)).toBe(meant)
  })

  test.each([
    ['harbour.con', 'harbour.com'],
    ['harbour.cmo', 'harbour.com'],
    ['harbour.ocm', 'harbour.com'],
    ['harbour.comm', 'harbour.com'],
    ['harbour.nte', 'harbour.net'],
    ['harbour.rog', 'harbour.org'],
    ['mail.harbour.con', 'mail.harbour.com'],
  ])('by an ending that does not exist, %s, is taken for %s', (typed, meant) => {
    expect(likelyDomain(typed, null)).toBe(meant)
  })

  test.each([
    ['acmee.example', 'acme.example'],
    ['acm.example', 'acme.example'],
    ['amce.example', 'acme.example'],
    ['acne.example', 'acme.example'],
    ['acme.exmaple', 'acme.example'],
    ['acme.exampl', 'acme.example'],
    ['harbour.co', 'harbour.com'],
    ['harbuor.se', 'harbour.se'],
    ['harbor.con', 'harbour.com'],
    ['harbour.co.ku', 'harbour.co.uk'],
  ])('one letter from the own one, %s, is taken for %s', (typed, own) => {
    expect(likelyDomain(typed, own)).toBe(own)
    expect(likelyDomain(own, own)).toBeUndefined()
  })
})

describe('a domain that somebody may well mean', () => {
  test.each(
    `gmail.com mail.com gmx.com gmx.net email.com ymail.com live.com love.com msn.com aol.com me.com
     mac.com cloud.com hotmail.co.uk hotmail.com hotmail.se outlook.de outlook.com yahoo.co.uk
     yahoo.com proton.me protonmail.com protonmail.ch icloud.com t-online.de hotmail.coop gmail.coop
     acme.example acme.test acme.com acme.net acme.coop acme.co.uk acme.co acme.cm acme.info
     berlin.de nhs.uk`.split(/\s+/),
  )('is left as it is: %s', (host) => {
    expect(likelyDomain(host, null)).toBeUndefined()
    expect(likelyDomain(host, 'harbour.example')).toBeUndefined()
  })

  test.each([
    // The same name in another country.
    ['harbour.se', 'harbour.de'],
    ['harbour.no', 'harbour.nu'],
    ['harbour.com', 'harbour.co.uk'],
    // Hosts below one domain, and numbers.
    ['mx1.harbour.example', 'mx2.harbour.example'],
    ['a.harbour.example', 'b.harbour.example'],
    ['harbour1.example', 'harbour2.example'],
    ['harbour.example', 'harbour2.example'],
    // Short names, and two letters away.
    ['abc.example', 'abd.example'],
    ['harbour.example', 'harpoon.example'],
    // A known provider.
    ['hotmail.dk', 'hotmail.de'],
    ['gmx.net', 'gmx.de'],
    ['ymail.com', 'gmail.com'],
    ['mail.com', 'gmail.com'],
  ])('is left as it is: %s, by somebody at %s', (typed, own) => {
    expect(likelyDomain(typed, own)).toBeUndefined()
  })
})

test('what stands before the @ stays as it was typed', () => {
  const typed = 'eva.gmial.com@gmial.com' as EmailAddress
  expect(likelyAddress(typed, null)).toBe('eva.gmial.com@gmail.com')
  expect(likelyAddress('eva@gmail.com' as EmailAddress, null)).toBeUndefined()
})
