import type { Secrets } from '../../use-cases/ports/secrets.ts'

/** Tells one BERTH_SECRET from another, and nothing else of it. */
export const secretCheckOf = (secrets: Pick<Secrets, 'auditHmac'>): string =>
  secrets.auditHmac('berth backup').toString('hex').slice(0, 32)
