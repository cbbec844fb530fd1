import { type ApiKeyId, SCOPES, type Scope } from '../domain/api-keys/api-key.ts'
import { DomainError } from '../domain/error.ts'
import { SYSTEM } from './parts/move-order.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type NewApiKey = {
  readonly name: string
  readonly scopes: readonly string[]
  /** Who makes it: a reviewer, or whoever runs Berth. */
  readonly actor?: Actor
}

/**
 * Makes an API key and returns it: the only time that anybody sees it. Refuses with `invalid-value`
 * an unknown scope, no scope at all, or the name of a key that is in use.
 */
export async function createApiKey(
  world: World,
  { actor = SYSTEM, ...input }: NewApiKey,
): Promise<{ readonly id: ApiKeyId; readonly key: string }> {
  const name = input.name.trim()
  if (name === '' || name.length > 100) throw invalid('name', 'Must have 1 to 100 characters.')
  const scopes = [...new Set(input.scopes)].map(toScope)
  if (scopes.length === 0) throw invalid('scopes', `Name at least one of ${SCOPES.join(', ')}.`)

  const key = `berth_${world.secrets.newLocator()}`
  const id = world.newId() as ApiKeyId
  const at = world.now()
  const made = { id, name, scopes, createdAt: at, lastUsedAt: null, revokedAt: null }
  const isNew = await world.transact(async ({ apiKeys, audit }) => {
    if (!(await apiKeys.add(made, world.secrets.hashOf(key)))) return false
    await audit.add({ at, kind: 'api-key.made', actor, facts: { id, name, scopes } })
    return true
  })
  if (!isNew) throw invalid('name', `There is a key called "${name}" already; revoke it first.`)
  return { id, key }
}

function toScope(text: string): Scope {
  const scope = SCOPES.find((known) => known === text)
  if (scope !== undefined) return scope
  throw invalid('scopes', `"${text}" is not a scope; they are ${SCOPES.join(', ')}.`)
}

function invalid(field: string, sentence: string): DomainError {
  return new DomainError('invalid-value', sentence, { pointer: `#/${field}` })
}
