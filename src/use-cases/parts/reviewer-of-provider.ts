import type { Reviewer, ReviewerId } from '../../domain/reviewers/reviewer.ts'
import { type RoleGroups, roleFromGroups } from '../../domain/reviewers/role-from-groups.ts'
import type { OpenIdPerson } from '../ports/reviewers.ts'
import type { Stores, World } from '../ports.ts'
import { SYSTEM } from './move-order.ts'

/**
 * The reviewer whom the provider calls by this subject, with what the provider says of them now;
 * added at the first sign-in. Null, with a row in the audit log: not to be let in.
 */
export async function reviewerOfProvider(
  stores: Stores,
  world: World,
  person: OpenIdPerson,
  groupsOf: RoleGroups,
): Promise<Reviewer | null> {
  const role = roleFromGroups(person.groups, groupsOf)
  const known = await stores.reviewers.lockSubject(person.issuer, person.subject)
  if (known === undefined) {
    if (role === null) return refuse(stores, world, null, 'no-group')
    return addPerson(stores, world, person, { role })
  }
  if (known.removedAt !== null) return refuse(stores, world, known.id, 'removed')
  const { email, name } = person
  const present: Reviewer = { ...known, email, name, role }
  await stores.reviewers.update(present)
  if (role !== known.role) {
    const facts = { reviewerId: known.id, role: { from: known.role, to: role }, by: 'groups' }
    await stores.audit.add({ at: world.now(), kind: 'reviewer.changed', actor: SYSTEM, facts })
  }
  if (role !== null) return present
  await stores.reviewers.endSessionsOf(known.id, world.now())
  return refuse(stores, world, known.id, 'no-group')
}

async function addPerson(
  stores: Stores,
  world: World,
  { issuer, subject, email, name }: OpenIdPerson,
  { role }: Pick<Reviewer, 'role'>,
): Promise<Reviewer | null> {
  const at = world.now()
  const reviewer: Reviewer = {
    id: world.newId() as ReviewerId,
    identity: { kind: 'openid', issuer, subject },
    ...{ email, name, role },
    addedAt: at,
    lastSignedInAt: null,
    removedAt: null,
  }
  // Two first sign-ins at once: the other one has just added them.
  if (!(await stores.reviewers.add(reviewer))) {
    return (await stores.reviewers.lockSubject(issuer, subject)) ?? null
  }
  const facts = { reviewerId: reviewer.id, role, by: 'groups' }
  await stores.audit.add({ at, kind: 'reviewer.added', actor: SYSTEM, facts })
  return reviewer
}

async function refuse(
  stores: Stores,
  world: World,
  reviewerId: ReviewerId | null,
  why: 'no-group' | 'removed',
): Promise<null> {
  const facts = { reviewerId, why }
  await stores.audit.add({ at: world.now(), kind: 'reviewer.refused', actor: SYSTEM, facts })
  return null
}
