import { Readable } from 'node:stream'
import { readQuestion } from '../../../domain/matching/read-question.ts'
import { answerMatchQuestions } from '../../../use-cases/answer-match-questions.ts'
import { explainMatch } from '../../../use-cases/explain-match.ts'
import { readLines } from '../../../use-cases/imports/read-lines.ts'
import type { World } from '../../../use-cases/ports.ts'
import { explainBody, explainReply, matchBody, matchReply } from '../contracts/matches.ts'
import { answersInOrder } from '../match-batch.ts'
import { organizationIn, toExplainReply } from '../match-explanation.ts'
import { toMatchReply } from '../match-reply.ts'
import { NDJSON, readNdjsonStreams, streamOf } from '../ndjson.ts'
import type { Server } from '../route.ts'

const tags = ['Matches']

/** Does this company already have an organization? Asked without an order. */
export function matchRoutes(server: Server, world: World, publicUrl: string): void {
  readNdjsonStreams(server)
  server.post(
    '/v1/matches',
    {
      config: { scopes: ['matches'], isHarmlessToRepeat: true, problems: ['invalid-value'] },
      schema: {
        operationId: 'matchOrganizations',
        summary: 'Find the organization of a company',
        tags,
        body: matchBody,
        response: { 200: matchReply },
      },
    },
    async ({ body }) => {
      const [answer] = await answerMatchQuestions(world, [readQuestion(body)])
      return toMatchReply(answer ?? { outcome: 'none', candidates: [] })
    },
  )
  explainOne(server, world)
  server.post(
    // A colon of its own is written twice: one begins a parameter.
    '/v1/matches::batch',
    {
      config: { scopes: ['matches'], isStreamed: true },
      schema: {
        operationId: 'matchManyOrganizations',
        summary: 'Find the organizations of many companies',
        description:
          'NDJSON in and out, `application/x-ndjson`: a question on each line, and its answer on the same line of the reply. A line that cannot be used is answered with an `error`.',
        tags,
      },
    },
    async ({ body }, reply) => {
      const answers = answersInOrder(world, readLines(streamOf(body)), publicUrl)
      return reply.type(NDJSON).send(Readable.from(answers, { objectMode: false }))
    },
  )
}

function explainOne(server: Server, world: World): void {
  server.post(
    '/v1/matches::explain',
    {
      config: {
        scopes: ['matches'],
        isHarmlessToRepeat: true,
        problems: ['invalid-value', 'organization-not-found'],
      },
      schema: {
        operationId: 'explainMatch',
        summary: 'Say why an organization is proposed, or why not',
        description:
          'Compares the organization that is named with the question, also when no stage of the match finds it.',
        tags,
        body: explainBody,
        response: { 200: explainReply },
      },
    },
    async ({ body }) => {
      const { organizationId, organizationExternalId, ...asked } = body
      const organization = organizationIn({ organizationId, organizationExternalId })
      const question = readQuestion(asked)
      return toExplainReply(await explainMatch(world, { question, organization }))
    },
  )
}
