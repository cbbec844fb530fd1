import { disposableEmailBlocklist } from 'disposable-email-domains-js'
import emailProviders from 'email-providers'
import { isDisposable, isFree } from 'freemail'
import { registrableDomain } from './mail-host.ts'

/** Organizations' own domains that the lists call free mail. */
const NOT_PUBLIC = new Set(['berlin.de', 'easypost.com', 'nus.edu.sg', 'singpost.com', 'unican.es'])

/** Free mail on which the lists do not agree, or which they miss. */
const ALSO_PUBLIC = new Set(
  `aol.com fastmail.com gmail.com googlemail.com gmx.com gmx.net gmx.de hey.com icloud.com mac.com
   mail.com mail.ru mailbox.org me.com msn.com naver.com pm.me posteo.de proton.me protonmail.ch
   protonmail.com qq.com rediffmail.com seznam.cz spray.se swipnet.se telia.com t-online.de
   tuta.com tutamail.com tutanota.com web.de yandex.com yandex.ru ymail.com zoho.com zohomail.com
   126.com 163.com bredband.net comhem.se libero.it orange.fr wanadoo.fr laposte.net
   live.com live.se live.co.uk live.fr live.nl live.no live.dk`.split(/\s+/),
)
/** Providers with a domain in many countries. */
const BRANDS = /^(?:hotmail|outlook|yahoo)\.(?:com|co)?\.?[a-z]{2,3}$/

const providers = new Set(emailProviders)
const disposables = new Set(disposableEmailBlocklist())

/**
 * Anybody can have an address there, so the domain says nothing about a company: domain rules
 * leave it out. Two lists of free providers must agree, or a list of disposable ones or our own
 * table says so; our own table also takes the lists' known errors back.
 */
export function isPublicMailDomain(host: string): boolean {
  return withRegistrable(host).some(isPublic)
}

/** The careful question, for what a viewer may see: does any list at all call it public? */
export function isPublicByAnyList(host: string): boolean {
  return withRegistrable(host).some(
    (domain) => isPublic(domain) || providers.has(domain) || isNamedByFreemail(domain),
  )
}

function isPublic(domain: string): boolean {
  if (NOT_PUBLIC.has(domain)) return false
  if (ALSO_PUBLIC.has(domain) || BRANDS.test(domain) || disposables.has(domain)) return true
  return providers.has(domain) && isNamedByFreemail(domain)
}

function isNamedByFreemail(domain: string): boolean {
  return isFree(`a@${domain}`) || isDisposable(`a@${domain}`)
}

function withRegistrable(host: string): readonly string[] {
  const registrable = registrableDomain(host)
  return registrable === null || registrable === host ? [host] : [host, registrable]
}
