import type { OrganizationId, User } from '../organizations/organization.ts'
import type { Asked } from './asked.ts'
import { explain } from './explain.ts'
import type { Evidence, MatchRule } from './match.ts'
import { probabilitiesOf, weightOf } from './score.ts'
import { ruleOf } from './stages.ts'
import type { Assessment } from './terms.ts'
import { ADDRESS_WEIGHTS, LEAST_LISTED } from './thresholds.ts'

/** What is known of the candidates besides their names and domains. */
export type Marks = {
  readonly literal: ReadonlySet<OrganizationId>
  /** Organizations, being made, in which the asked address is a user. */
  readonly roles: ReadonlyMap<OrganizationId, User['role']>
  /** Organizations found under the asked domain. */
  readonly crowd: number
}

export type Judged = {
  readonly organizationId: OrganizationId
  readonly rule: MatchRule
  readonly score: number
  readonly assessment: Assessment
  readonly isListed: boolean
}

/** Scores all candidates of a question against each other, most probable first. */
export function judge(assessments: readonly Assessment[], marks: Marks): readonly Judged[] {
  const scores = probabilitiesOf(
    assessments.map(({ organization, place, terms }) => {
      const role = marks.roles.get(organization.id)
      const start = role === undefined ? 0 : ADDRESS_WEIGHTS[role]
      return { place, sum: terms.reduce((sum, term) => sum + weightOf(place, term), start) }
    }),
  )
  return assessments
    .map((assessment, index) => {
      const organizationId = assessment.organization.id
      const rule = ruleOf(organizationId, marks.literal)
      const score = scores[index] ?? 0
      const isAlways = rule === 'first-five' || marks.roles.has(organizationId)
      const isListed = isAlways || score >= LEAST_LISTED[assessment.place]
      return { organizationId, rule, score, assessment, isListed }
    })
    .sort((one, other) => other.score - one.score)
}

/** Why: the address first, if it is known there. */
export function evidenceOf(asked: Asked, judged: Judged, marks: Marks): readonly Evidence[] {
  const role = marks.roles.get(judged.organizationId)
  const rest = explain(asked, judged.assessment, marks.crowd)
  return role === undefined ? rest : [addressEvidence(role), ...rest]
}

export function addressEvidence(role: User['role']): Evidence {
  const code = role === 'administrator' ? 'is-administrator' : 'is-member'
  return { code, weight: ADDRESS_WEIGHTS[role], facts: {} }
}
