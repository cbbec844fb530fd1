import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
} from 'node:crypto'
import type { MailSecret } from '../../domain/mails/mail.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const SIGNING_BYTES = 24

/** Keys for one purpose each, derived from BERTH_SECRET: losing one tells nothing of another. */
export function secretsFrom(berthSecret: string): Secrets {
  const codeKey = keyFor('berth code hmac', berthSecret)
  const auditKey = keyFor('berth audit log', berthSecret)
  const mailKey = keyFor('berth mail seal', berthSecret)
  const textKey = keyFor('berth text seal', berthSecret)
  const tagKey = keyFor('berth mail tag', berthSecret)
  return {
    newLocator: () => randomBytes(32).toString('base64url'),
    hashOf: (secret) => createHash('sha256').update(secret).digest(),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    codeHmac: (code, binding) =>
      createHmac('sha256', codeKey)
        .update(JSON.stringify([binding, code]))
        .digest(),
    auditHmac: (text) => createHmac('sha256', auditKey).update(text).digest(),
    mailTag: (mailId) => createHmac('sha256', tagKey).update(mailId).digest('hex').slice(0, 20),
    newSigningSecret: () => `whsec_${randomBytes(SIGNING_BYTES).toString('base64')}`,
    sealText: (text) => seal(textKey, text),
    openText: (sealed) => open(textKey, sealed),
    seal: (secret) => seal(mailKey, JSON.stringify(secret)),
    open: (sealed) => JSON.parse(open(mailKey, sealed)) as MailSecret,
  }
}

function keyFor(purpose: string, berthSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', berthSecret, '', purpose, 32))
}

/** AES-256-GCM: nonce, text, tag. */
function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

function open(key: Buffer, sealed: Buffer): string {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(sealed.length - TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(tag)
  const body = sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)
  return decipher.update(body, undefined, 'utf8') + decipher.final('utf8')
}
