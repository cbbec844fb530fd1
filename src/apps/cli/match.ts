import { type ArgsDef, defineCommand } from 'citty'
import { DomainError } from '../../domain/error.ts'
import type { Match, MatchQuestion } from '../../domain/matching/match.ts'
import { readQuestion } from '../../domain/matching/read-question.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import { isUuid } from '../../domain/uuid.ts'
import { toExplainReply } from '../../edges/http/match-explanation.ts'
import { toMatchReply } from '../../edges/http/match-reply.ts'
import { answerMatchQuestions } from '../../use-cases/answer-match-questions.ts'
import { type ExplainMatch, explainMatch } from '../../use-cases/explain-match.ts'
import type { World } from '../../use-cases/ports.ts'
import { jsonFlag, print, printJson, shownText, type WithWorld } from './command.ts'
import { countIn } from './flags.ts'
import { matchFile } from './match-file.ts'
import { explanationLines, matchLines } from './match-text.ts'
import { UsageError } from './usage-error.ts'

const MOST_CANDIDATES = 50

const args = {
  company: { type: 'positional', required: false, description: 'The company’s name, as typed.' },
  email: { type: 'string', description: 'The address of its administrator.' },
  kind: {
    type: 'enum',
    options: ['customer', 'partner'],
    default: 'customer',
    description: 'Among which organizations is looked.',
  },
  limit: { type: 'string', default: '10', description: 'How many candidates at most, up to 50.' },
  explain: {
    type: 'string',
    valueHint: 'ORGANIZATION',
    description:
      'Why is this organization proposed, or why not? Your id of it, or its id here; found or not.',
  },
  file: {
    type: 'string',
    description:
      'Many questions: NDJSON as POST /v1/matches:batch takes it, or CSV with a header (companyName, administratorEmail, perhaps kind and limit) if the name ends in .csv; - is standard input.',
  },
  format: {
    type: 'enum',
    options: ['ndjson', 'csv'],
    description: 'Of the file, where its name does not tell.',
  },
  out: { type: 'string', description: 'With --file: write the candidates to this file of CSV.' },
  json: {
    ...jsonFlag.json,
    description: 'Print JSON, for programs; with --file, the answer to each line on a line.',
  },
} satisfies ArgsDef

/** `berth match`: asks the match engine, once or line by line. Changes nothing. */
export function matchCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'match',
      description:
        'Ask which organization a company is: candidates, how probable each is, and why. Changes nothing.',
    },
    args,
    run: async ({ args: { limit: typed, ...asked } }) => {
      const limit = countIn('limit', typed, MOST_CANDIDATES)
      if (asked.file === undefined) return matchOne(withWorld, { ...asked, limit })
      const { company, email, explain, file, format, out, json, kind } = asked
      if ((company ?? email ?? explain) !== undefined)
        throw new UsageError('--file has its own questions: leave out name, --email, --explain.')
      return matchFile(withWorld, { file, format, out, isJson: json, kind, limit })
    },
  })
}

type One = {
  readonly company: string | undefined
  readonly email: string | undefined
  readonly kind: string | undefined
  readonly limit: number
  readonly explain: string | undefined
  readonly out: string | undefined
  readonly format: string | undefined
  readonly json: boolean
}

async function matchOne(withWorld: WithWorld, asked: One): Promise<void> {
  const { company, email, kind, limit, explain } = asked
  if (company === undefined || email === undefined)
    throw new UsageError('Name the company and its --email, or a --file of questions.')
  if ((asked.out ?? asked.format) !== undefined)
    throw new UsageError('--out and --format go with --file.')
  const question = questionIn({ companyName: company, administratorEmail: email, kind, limit })
  const answer = explain === undefined ? answerTo(question) : whyTo(question, explain)
  await withWorld((world) => answer(world, asked.json))
}

type Answer = (world: World, isJson: boolean) => Promise<void>

const answerTo =
  (question: MatchQuestion): Answer =>
  async (world, isJson) => {
    const [found] = await answerMatchQuestions(world, [question])
    const match: Match = found ?? { outcome: 'none', candidates: [] }
    if (isJson) printJson(toMatchReply(match))
    else for (const line of matchLines(match)) print(shownText(line))
  }

const whyTo =
  (question: MatchQuestion, typed: string): Answer =>
  async (world, isJson) => {
    const explained = await explanationOf(world, question, typed.trim())
    if (isJson) printJson(toExplainReply(explained))
    else for (const line of explanationLines(explained)) print(shownText(line))
  }

/** A vendor's ids may look like ours: ours come first. */
async function explanationOf(world: World, question: MatchQuestion, typed: string) {
  const ask = (organization: ExplainMatch['organization']) =>
    explainMatch(world, { question, organization })
  if (!isUuid(typed.toLowerCase())) return ask({ externalId: typed })
  return ask({ id: typed.toLowerCase() as OrganizationId }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'organization-not-found')
      return ask({ externalId: typed })
    throw error
  })
}

const FLAG_OF: Readonly<Record<string, string>> = {
  companyName: 'The name',
  administratorEmail: '--email',
}

/** The fields are called as they are on the command line. */
function questionIn(typed: object): MatchQuestion {
  try {
    return readQuestion(typed)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const sentence = error.message.replace(/^\w+/, (field) => FLAG_OF[field] ?? field)
    throw new UsageError(sentence)
  }
}
