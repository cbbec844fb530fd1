import { evidenceText } from '../../domain/matching/evidence-text.ts'
import { toAnswerReply } from '../../edges/http/match-batch.ts'
import type { AnsweredLine } from '../../use-cases/matching/answer-in-order.ts'
import { growingTable } from './growing-table.ts'
import { percentOf } from './match-text.ts'
import type { CsvOutput } from './output-file.ts'
import type { WrittenLines } from './written-lines.ts'

/** Where answers go while they come. */
export type MatchOutput = (answered: readonly AnsweredLine[]) => Promise<void>

/** As `POST /v1/matches:batch` answers: an answer on a line. */
export const jsonAnswers =
  (lines: WrittenLines): MatchOutput =>
  async (answered) => {
    for (const one of answered) lines.write(JSON.stringify(toAnswerReply(one)))
  }

/** The most probable organization for each question. */
export function answerTable(lines: WrittenLines): MatchOutput {
  const table = growingTable(['LINE', 'COMPANY', 'MOST PROBABLE', 'HOW', 'CANDIDATES'], lines)
  return async (answered) => table.add(answered.map(cellsOf))
}

function cellsOf(one: AnsweredLine): readonly string[] {
  if (!('match' in one)) return [String(one.line), '', `refused: ${one.problem}`, '', '']
  const { candidates, outcome } = one.match
  const [best] = candidates
  const { companyName } = one.question
  if (best === undefined) return [String(one.line), companyName, 'nothing found', '', '0']
  const { name, externalId, id } = best.organization
  const how = outcome === 'candidates' ? percentOf(best.score) : 'by the address'
  const many = String(candidates.length)
  return [String(one.line), companyName, `${name} (${externalId ?? id})`, how, many]
}

export const ANSWER_COLUMNS = [
  'line',
  'companyName',
  'kind',
  'outcome',
  'place',
  'organizationExternalId',
  'organizationName',
  'score',
  'evidence',
  'refused',
] as const

export const csvAnswers =
  (output: CsvOutput): MatchOutput =>
  async (answered) => {
    for (const row of answered.flatMap(rowsOf)) await output.write(row)
  }

/** A row for each candidate. No address: the line leads to it. */
function rowsOf(one: AnsweredLine): readonly (readonly string[])[] {
  const line = String(one.line)
  if (!('match' in one)) return [[line, '', '', '', '', '', '', '', '', one.problem]]
  const { question, match } = one
  const asked = [line, question.companyName, question.kind, match.outcome]
  if (match.candidates.length === 0) return [[...asked, '', '', '', '', '', '']]
  return match.candidates.map(({ organization, score, evidence }, index) => [
    ...asked,
    String(index + 1),
    organization.externalId ?? '',
    organization.name,
    score.toFixed(4),
    evidence.map((reason) => evidenceText(reason, 'en')).join(' '),
    '',
  ])
}
