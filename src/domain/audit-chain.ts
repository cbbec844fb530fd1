import { canonicalJson } from './canonical-json.ts'

/** What a row of the audit log says, without its seal. */
export type SealedFacts = {
  readonly sequence: number
  readonly at: Date
  readonly kind: string
  readonly actor: { readonly kind: string; readonly id: string | null }
  readonly facts: Readonly<Record<string, unknown>>
}

/** The text over which a row's own seal is made while it waits to be sealed together with others. */
export function waitingTextOf(
  id: string,
  { at, kind, actor, facts }: Omit<SealedFacts, 'sequence'>,
): string {
  const { kind: actorKind, id: actorId } = actor
  return canonicalJson({ id, at: at.toISOString(), kind, actorKind, actorId, facts })
}

/** The text over which a row's seal is made: the seal before (base64, '' for the first), and all it says. */
export function sealedTextOf(
  before: string,
  { sequence, at, kind, actor, facts }: SealedFacts,
): string {
  const { kind: actorKind, id: actorId } = actor
  return canonicalJson({ before, sequence, at: at.toISOString(), kind, actorKind, actorId, facts })
}
