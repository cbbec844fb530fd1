import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ApiKey, Scope } from '../../domain/api-keys/api-key.ts'
import type { Ability } from '../../domain/reviewers/abilities.ts'
import type { SignedIn } from '../../use-cases/read-reviewer-session.ts'
import type { ProblemCode } from './problem-types.ts'

/** What a route plugin gets: Fastify with types read from the TypeBox contracts. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>
export type { FastifyReply as Reply, FastifyRequest as Request }

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which API keys may call: those with one of these scopes. Every /v1 route must say. */
    scopes?: readonly Scope[]
    /** What a reviewer must be able to do; `none`: open to those who are not signed in. Every route under /console/api/ must say. */
    ability?: Ability | 'none'
    /** Somebody who is not signed in tries to: few a minute from one network. */
    isAtDoor?: boolean
    /** A key is needed only when the query string has this parameter. */
    keyNeededWith?: string
    /** The key may also come as the password of HTTP Basic: for clients that can send nothing else. */
    takesBasic?: boolean
    /** Pages from elsewhere may call it and read the reply (CORS), with a key of their own. */
    isCrossOrigin?: boolean
    /** Which problems it answers with, beside those that every route may; for the reference. */
    problems?: readonly ProblemCode[]
    /** Creates something: takes an Idempotency-Key, see idempotency.ts. */
    isAnsweredOnce?: boolean
    /** A POST of which a repeat does nothing: clients may try it again on their own. */
    isHarmlessToRepeat?: boolean
    /** Changes something that has an ETag: takes If-Match, see if-match.ts. */
    isConditional?: boolean
    /** The body is read by the route as a stream (imports, batches); described by hand. */
    isStreamed?: boolean
  }
  interface FastifyRequest {
    /** Who calls; null on pages. */
    apiKey: ApiKey | null
    /** Which reviewer; null elsewhere than in the console, and where nobody is signed in. */
    signedIn: SignedIn | null
  }
}
