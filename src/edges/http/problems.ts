import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/error.ts'
import type { Problem } from './contracts/problem.ts'
import { type FieldFault, HttpRefusal } from './http-refusal.ts'
import { PROBLEM_TYPES, type ProblemCode } from './problem-types.ts'
import type { Server } from './route.ts'

/** Refusals that Fastify itself throws, and what we call them. */
const FASTIFY_CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'content-type-refused',
  FST_ERR_CTP_EMPTY_TYPE: 'content-type-refused',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_BAD_URL: 'malformed-request',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
}
const DETAILS: Partial<Record<ProblemCode, string>> = {
  'body-too-large': 'The body is larger than this call takes.',
  'content-type-refused': 'This call does not read that content type; send application/json.',
  'malformed-request': 'The request could not be read.',
  'not-found': 'There is nothing at this path.',
}
/** The database is away: PostgreSQL's own codes for shutting down, and those of the socket. */
const AWAY_CODE = /^(57P0[123]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/
/** What the driver says, without a code, when a connection breaks or none can be had. */
const AWAY_MESSAGE = /^(Connection terminated|timeout exceeded when trying to connect)/

/** Turns whatever was thrown into application/problem+json. Bugs say nothing about themselves. */
export function answerWithProblems(server: Server, publicUrl: string): void {
  server.setErrorHandler((error: FastifyError, request, reply) =>
    sendProblem(problemOf(error, request, publicUrl), error, request, reply),
  )
}

function sendProblem(
  problem: Problem,
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
  if (problem.status === 503) reply.header('retry-after', '5')
  if (problem.code === 'api-key-refused') reply.header('www-authenticate', challenges(request))
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

function challenges({ routeOptions }: FastifyRequest): string {
  const bearer = 'Bearer realm="berth"'
  return routeOptions.config.takesBasic ? `${bearer}, Basic realm="berth", charset="UTF-8"` : bearer
}

/** What a client may know of an error. */
export function problemOf(error: unknown, request: FastifyRequest, publicUrl: string): Problem {
  const make = (code: ProblemCode, detail: string, more: Partial<Problem> = {}): Problem => ({
    type: `${publicUrl}/problems/${code}`,
    code,
    title: PROBLEM_TYPES[code].title,
    status: PROBLEM_TYPES[code].status,
    detail,
    instance: `urn:request:${request.id}`,
    ...more,
  })
  if (error instanceof DomainError) {
    return make(error.code, error.message, factsOf(error))
  }
  if (error instanceof HttpRefusal) {
    return make(error.code, error.message, errorsOf(error.errors))
  }
  const code = codeOf(error)
  return make(code, DETAILS[code] ?? PROBLEM_TYPES[code].meaning)
}

function codeOf(error: unknown): ProblemCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : ''
  if (AWAY_CODE.test(code) || AWAY_MESSAGE.test(message)) return 'unavailable'
  return FASTIFY_CODES[code] ?? 'internal-error'
}

/** A refusal that names a field (`facts.pointer`) looks like one of the contract's. */
function factsOf(error: DomainError): Partial<Problem> {
  if (Object.keys(error.facts).length === 0) return {}
  const { pointer } = error.facts
  const errors = typeof pointer === 'string' ? errorsOf([{ pointer, detail: error.message }]) : {}
  return { facts: { ...error.facts }, ...errors }
}

function errorsOf(errors: readonly FieldFault[]): Partial<Problem> {
  return errors.length === 0 ? {} : { errors: [...errors] }
}
