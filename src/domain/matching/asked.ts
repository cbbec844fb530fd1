import { hostOf } from '../email-address.ts'
import { registrableDomain } from '../mail-host.ts'
import { isPublicMailDomain } from '../public-mail-domains.ts'
import { type HostLabels, labelsOf } from './domain-labels.ts'
import type { MatchQuestion } from './match.ts'
import type { ReadName } from './names/read-name.ts'

/** A question as the engine compares it. */
export type Asked = {
  readonly name: ReadName
  /** Null: an address at a public mail domain says nothing of a company. */
  readonly host: string | null
  /** Null: the same, or a public suffix itself. */
  readonly registrableDomain: string | null
  readonly labels: HostLabels
}

const NOWHERE: HostLabels = { main: '', below: [] }

export function readAsked(question: MatchQuestion, readName: (name: string) => ReadName): Asked {
  const name = readName(question.companyName)
  const host = hostOf(question.administratorEmail)
  if (isPublicMailDomain(host)) {
    return { name, host: null, registrableDomain: null, labels: NOWHERE }
  }
  return { name, host, registrableDomain: registrableDomain(host), labels: labelsOf(host) }
}
