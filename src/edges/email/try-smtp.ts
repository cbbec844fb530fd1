import { createTransport } from 'nodemailer'
import { serverOf } from './smtp.ts'

const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 15_000,
} as const

/**
 * Connects and signs in as for a mail, and sends none. Answers why that failed, in the words of the
 * server; null where it did not.
 */
export async function trySmtp(smtpUrl: string): Promise<string | null> {
  const transport = createTransport({
    ...serverOf(smtpUrl),
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.verify()
    return null
  } catch (error) {
    return whyOf(error, new URL(smtpUrl).password)
  } finally {
    transport.close()
  }
}

function whyOf(error: unknown, password: string): string {
  const said = error instanceof Error ? error.message : String(error)
  const kept = [password, decodeURIComponent(password)].filter((text) => text !== '')
  return kept
    .reduce((text, secret) => text.replaceAll(secret, '…'), said)
    .replace(/\s+/gu, ' ')
    .slice(0, 300)
}
