import Type from 'typebox'
import { answerClaim, type ClaimAnswerInput } from '../../../use-cases/answer-claim.ts'
import { endPartnerLink } from '../../../use-cases/end-partner-link.ts'
import { openClaimPage } from '../../../use-cases/open-claim-page.ts'
import type { World } from '../../../use-cases/ports.ts'
import { proveMailbox } from '../../../use-cases/prove-mailbox.ts'
import { sendCode } from '../../../use-cases/send-code.ts'
import { viewClaim } from '../../../use-cases/view-claim.ts'
import { type AnswerBody, answerBody, claimOpeningView, claimView } from '../contracts/claims.ts'
import { strict } from '../contracts/schema.ts'
import { codeBody, codeSentView, languageBody } from '../contracts/setup.ts'
import type { Server } from '../route.ts'
import { knownVisitorOf, locatorHeader, visitorOf } from '../visitor.ts'

const PAGE = { hide: true, headers: locatorHeader } as const
const VIEW = { response: { 200: claimView } } as const

/** The approver's page's own calls; see contracts/claims.ts. Not part of the public API. */
export function claimPageRoutes(server: Server, world: World): void {
  server.get(
    '/claims/api/opening',
    { schema: { ...PAGE, response: { 200: claimOpeningView } } },
    (request) => openClaimPage(world, visitorOf(request)),
  )
  server.post(
    '/claims/api/code',
    { schema: { ...PAGE, body: Type.Object({}, strict), response: { 200: codeSentView } } },
    (request, reply) => sendCode(world, knownVisitorOf(world, request, reply)),
  )
  server.post(
    '/claims/api/session',
    { schema: { ...PAGE, ...VIEW, body: codeBody } },
    async (request, reply) => {
      const visitor = knownVisitorOf(world, request, reply)
      await proveMailbox(world, { ...visitor, code: request.body.code })
      return viewClaim(world, visitor)
    },
  )
  server.get('/claims/api/claim', { schema: { ...PAGE, ...VIEW } }, (request) =>
    viewClaim(world, visitorOf(request)),
  )
  server.post('/claims/api/answer', { schema: { ...PAGE, ...VIEW, body: answerBody } }, (request) =>
    answerClaim(world, visitorOf(request), readAnswer(request.body)),
  )
  server.post(
    '/claims/api/link-end',
    { schema: { ...PAGE, ...VIEW, body: Type.Object({}, strict) } },
    (request) => endPartnerLink(world, visitorOf(request)),
  )
  server.post(
    '/claims/api/language',
    { schema: { ...PAGE, ...VIEW, body: languageBody } },
    (request) => viewClaim(world, visitorOf(request), request.body.language),
  )
}

function readAnswer({ linkEndsAt, ...answer }: AnswerBody): ClaimAnswerInput {
  return linkEndsAt === undefined ? answer : { ...answer, linkEndsAt: new Date(linkEndsAt) }
}
