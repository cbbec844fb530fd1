import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A key for one purpose. */
export function keyFor(purpose: string, berthSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', berthSecret, '', purpose, 32))
}

/** AES-256-GCM with the first of the keys: nonce, text, tag. */
export function sealWith([key]: readonly Buffer[], text: string): Buffer {
  if (key === undefined) throw new Error('There is no key to seal with.')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Tried with each key: the tag tells which one fits, so that nothing else has to name it. */
export function openWith(
  keys: readonly Buffer[],
  sealed: Buffer,
): { readonly text: string; readonly place: number } {
  for (const [place, key] of keys.entries()) {
    const text = openedWith(key, sealed)
    if (text !== undefined) return { text, place }
  }
  throw new Error('It was sealed with another BERTH_SECRET, or is not as it was sealed.')
}

function openedWith(key: Buffer, sealed: Buffer): string | undefined {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(sealed.length - TAG_BYTES)
  const body = sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAuthTag(tag)
    return decipher.update(body, undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}
