import { describe, expect, it } from 'vitest'
import { isPublicByAnyList, isPublicMailDomain } from '../../src/domain/public-mail-domains.ts'

describe('A public mail domain', () => {
  it.each([
    'gmail.com',
    'yahoo.co.jp',
    'hotmail.se',
    'proton.me',
    'web.de',
    'mailinator.com',
    'outlook.com',
    'yahoo.com',
  ])('%s is public', (host) => {
    expect(isPublicMailDomain(host)).toBe(true)
    expect(isPublicByAnyList(host)).toBe(true)
  })

  it.each([
    'acme.example',
    'nus.edu.sg',
    'unican.es',
    'berlin.de',
    'easypost.com',
    'yahoo.example',
  ])('%s is not', (host) => {
    expect(isPublicMailDomain(host)).toBe(false)
  })

  it('counts for its hosts too', () => {
    expect(isPublicMailDomain('mx.gmail.com')).toBe(true)
  })

  it('is called so by any list for the careful question, even where the lists are known to err', () => {
    expect(isPublicByAnyList('berlin.de')).toBe(true)
    expect(isPublicByAnyList('acme.example')).toBe(false)
  })
})
