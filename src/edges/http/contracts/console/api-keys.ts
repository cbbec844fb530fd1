import Type, { type Static } from 'typebox'
import { SCOPES } from '../../../../domain/api-keys/api-key.ts'
import { instant, nullable, oneOf, strict, text } from '../schema.ts'

/**
 * API keys in the console, under /console/api/, for admins.
 *   GET    /console/api/api-keys       → ApiKeyViews, newest first, revoked ones too; never the keys themselves
 *   POST   /console/api/api-keys       { name, scopes } → MadeApiKeyView: the key, this once
 *   DELETE /console/api/api-keys/{id}  → ApiKeyViews (404 api-key-not-found)
 */
const scopes = Type.Array(oneOf(SCOPES), {
  minItems: 1,
  maxItems: SCOPES.length,
  uniqueItems: true,
})

export const apiKeyView = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    scopes,
    createdAt: instant,
    /** To the minute. */
    lastUsedAt: nullable(instant),
    revokedAt: nullable(instant),
  },
  strict,
)
export const apiKeyViews = Type.Object({ items: Type.Array(apiKeyView) }, strict)
export const apiKeyBody = Type.Object({ name: text(100), scopes }, strict)
export const madeApiKeyView = Type.Object({ id: Type.String(), key: Type.String() }, strict)

export type ApiKeyView = Static<typeof apiKeyView>
export type ApiKeyViews = Static<typeof apiKeyViews>
export type ApiKeyFields = Static<typeof apiKeyBody>
export type MadeApiKeyView = Static<typeof madeApiKeyView>
