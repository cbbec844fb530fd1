import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { MailSecret } from '../../domain/mails/mail.ts'
import type { AuditKey, KeptAuditKey, Secrets } from '../../use-cases/ports/secrets.ts'
import { keyFor, openWith, sealWith } from './sealing.ts'

const SIGNING_BYTES = 24

type KeyRing = { readonly codes: Buffer; readonly audit: Buffer; readonly tags: Buffer } & {
  readonly mails: Buffer
  readonly texts: Buffer
}

/**
 * Keys for one purpose each, derived from BERTH_SECRET: losing one tells nothing of another. All
 * that is new is made with those of `current`; what was made with `previous` still holds.
 */
export function secretsFrom(current: string, previous?: string): Secrets {
  const newest = keysOf(current)
  const rings = previous === undefined ? [newest] : [newest, keysOf(previous)]
  const audits = rings.map(({ audit }) => audit)
  const mails = rings.map((ring) => ring.mails)
  const texts = rings.map((ring) => ring.texts)
  return {
    newLocator: () => randomBytes(32).toString('base64url'),
    hashOf: (secret) => createHash('sha256').update(secret).digest(),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    codeHmac: (code, binding) => codeHmac(newest, code, binding),
    isCode: (hmac, code, binding) =>
      isOneOf(
        hmac,
        rings.map((ring) => codeHmac(ring, code, binding)),
      ),
    auditHmac: (text) => hmacOf(newest.audit, text),
    auditKeys: audits.map(auditKeyOf),
    keepAuditKey: (tag, until) => sealWith(texts, keptText(audits, tag, until)),
    openAuditKey: (sealed) => toKept(openWith(texts, sealed).text),
    mailTag: (mailId) => tagOf(newest, mailId),
    isMailTag: (tag, mailId) =>
      isOneOf(
        Buffer.from(tag),
        rings.map((ring) => Buffer.from(tagOf(ring, mailId))),
      ),
    newSigningSecret: () => `whsec_${randomBytes(SIGNING_BYTES).toString('base64')}`,
    sealText: (text) => sealWith(texts, text),
    openText: (sealed) => openWith(texts, sealed).text,
    resealText: (sealed) => resealWith(texts, sealed),
    seal: (secret) => sealWith(mails, JSON.stringify(secret)),
    open: (sealed) => JSON.parse(openWith(mails, sealed).text) as MailSecret,
    reseal: (sealed) => resealWith(mails, sealed),
  }
}

function keysOf(berthSecret: string): KeyRing {
  return {
    codes: keyFor('berth code hmac', berthSecret),
    audit: keyFor('berth audit log', berthSecret),
    mails: keyFor('berth mail seal', berthSecret),
    texts: keyFor('berth text seal', berthSecret),
    tags: keyFor('berth mail tag', berthSecret),
  }
}

const hmacOf = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()

const codeHmac = ({ codes }: KeyRing, code: string, binding: string) =>
  hmacOf(codes, JSON.stringify([binding, code]))

const tagOf = ({ tags }: KeyRing, mailId: string) =>
  hmacOf(tags, mailId).toString('hex').slice(0, 20)

/** Compares with each of them, whichever fits: the time tells nothing. */
function isOneOf(found: Buffer, allowed: readonly Buffer[]): boolean {
  return allowed
    .map((one) => one.length === found.length && timingSafeEqual(one, found))
    .includes(true)
}

/** Null: it is sealed with the newest key already. */
function resealWith(keys: readonly Buffer[], sealed: Buffer): Buffer | null {
  const { text, place } = openWith(keys, sealed)
  return place === 0 ? null : sealWith(keys, text)
}

/** The tag tells one secret from another, and nothing else of it; backups name it too. */
function auditKeyOf(key: Buffer): AuditKey {
  const mac = (text: string) => hmacOf(key, text)
  return { tag: mac('berth backup').toString('hex').slice(0, 32), mac }
}

type KeptText = { readonly key: string; readonly until: number }

function keptText(keys: readonly Buffer[], tag: string, until: number): string {
  const key = keys.find((one) => auditKeyOf(one).tag === tag)
  if (key === undefined) throw new Error('The key of the audit log to keep is none of ours.')
  return JSON.stringify({ key: key.toString('base64'), until } satisfies KeptText)
}

function toKept(text: string): KeptAuditKey {
  const { key, until } = JSON.parse(text) as KeptText
  return { ...auditKeyOf(Buffer.from(key, 'base64')), until }
}
