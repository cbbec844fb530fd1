import { twinText } from '../../domain/twins/twin-text.ts'
import type { Twins, TwinsId } from '../../domain/twins/twins.ts'
import { isUuid } from '../../domain/uuid.ts'
import { twinsNotFound } from '../../use-cases/dismiss-twins.ts'
import type { TwinsPlace } from '../../use-cases/ports/twins.ts'
import type { TwinsReply } from './contracts/twins.ts'
import { toMatchedOrganization } from './match-reply.ts'

/** Score and id of the last pair: a number as JavaScript writes it is read back as the very same. */
export function twinsPlaceIn(text: string): TwinsPlace {
  const [score = '', id = ''] = text.split(' ')
  return { score: Number(score), id }
}

export function isTwinsPlace(text: string): boolean {
  const { score, id } = twinsPlaceIn(text)
  return score >= 0 && score <= 1 && isUuid(id) && text === `${score} ${id}`
}

/** The pair that a path names; refuses with `twins-not-found`. */
export function twinsNamed(id: string): TwinsId {
  if (isUuid(id)) return id as TwinsId
  throw twinsNotFound()
}

export function toTwinsReply({
  id,
  organizations,
  score,
  evidence,
  foundAt,
  dismissal,
}: Twins): TwinsReply {
  return {
    id,
    organizations: organizations.map(toMatchedOrganization),
    score: Math.round(score * 1e4) / 1e4,
    evidence: evidence.map((one) => ({
      code: one.code,
      text: twinText(one),
      weight: one.weight,
    })),
    foundAt: foundAt.toISOString(),
    dismissedAt: dismissal?.at.toISOString() ?? null,
    dismissedReason: dismissal?.reason ?? null,
    dismissedBy: dismissal?.by ?? null,
  }
}

/** The place of a pair in its list. */
export const twinsPlaceOf = ({ score, id }: Twins): string => `${score} ${id}`
