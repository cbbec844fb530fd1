import { firstFive } from '../matching/first-five.ts'
import type { Candidate, Evidence, EvidenceCode } from '../matching/match.ts'
import { readName } from '../matching/names/read-name.ts'

/** Evidence as a contact is told it. */
export type SeenEvidence = Omit<Evidence, 'code'> & {
  /** `known-address`: the address is a user's, for those who may not know of what kind. */
  readonly code: EvidenceCode | 'known-address'
}

/** What the typed name and the shown name alone say. */
const ABOUT_NAMES: ReadonlySet<EvidenceCode> = new Set([
  'same-name',
  'same-words',
  'translated-words',
  'similar-spelling',
  'acronym',
  'same-first-five',
  'same-legal-form',
  'other-words',
  'nothing-in-common',
  'other-numbers',
  'other-legal-form',
  'other-script',
])
/** What the typed address itself says: no other domain, no proof, no other name. */
const ABOUT_ADDRESS: ReadonlySet<EvidenceCode> = new Set([
  'same-domain-users',
  'same-registrable-domain',
])
/** A candidate needs one of these: the others only add to it or speak against it. */
const PROPOSING: ReadonlySet<SeenEvidence['code']> = new Set([
  'known-address',
  'same-name',
  'same-words',
  'translated-words',
  'similar-spelling',
  'acronym',
  'same-first-five',
  'same-domain-users',
  'same-registrable-domain',
])

/**
 * The evidence that this sight allows. In limits: nothing that the organization's hidden facts
 * (other names, domains, country, who its users are) say, and no facts in the sentences. In no
 * sight: how many others share the domain, of whom the viewer may know nothing.
 */
export function evidenceSeen(
  { organization, evidence }: Candidate,
  companyName: string,
  sight: 'full' | 'limited',
): readonly SeenEvidence[] {
  const seen = evidence.flatMap((one) => withoutOthers(one))
  if (sight === 'full') return seen
  const { name, otherNames } = organization
  const borneOut = otherNames.length > 0 ? codesOf(companyName, name) : ABOUT_NAMES
  return seen.flatMap(({ code, weight }): SeenEvidence[] => {
    // By its size the weight would tell an administrator from a member.
    if (code === 'is-administrator' || code === 'is-member') {
      return [{ code: 'known-address', weight: 1, facts: {} }]
    }
    return ABOUT_ADDRESS.has(code) || borneOut.has(code) ? [{ code, weight, facts: {} }] : []
  })
}

function withoutOthers({ code, weight, facts }: Evidence): readonly Evidence[] {
  if (code === 'many-on-domain') return []
  const { organizations: _, ...own } = facts
  const isAlone = code === 'only-on-domain'
  return [{ code: isAlone ? 'same-registrable-domain' : code, weight, facts: own }]
}

/**
 * The engine compares the most similar of an organization's names. Where that may have been one
 * that is not shown, only what the shown name bears out by itself is kept.
 */
function codesOf(companyName: string, shown: string): ReadonlySet<EvidenceCode> {
  const codes = new Set<EvidenceCode>()
  const own = new Set(readName(shown).words.map(({ token }) => token))
  const typed = readName(companyName).words.map(({ token }) => token)
  if (typed.some((token) => own.has(token))) codes.add('same-words')
  if (typed.length === own.size && typed.every((token) => own.has(token))) codes.add('same-name')
  if (firstFive(companyName) === firstFive(shown)) codes.add('same-first-five')
  return codes
}

/** Is there a reason, among those that may be seen, to propose it at all? */
export function isProposing(evidence: readonly SeenEvidence[]): boolean {
  return evidence.some(({ code }) => PROPOSING.has(code))
}
