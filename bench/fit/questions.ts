import { readFileSync } from 'node:fs'
import type { MatchQuestion } from '../../src/domain/matching/match.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { gather } from '../../src/use-cases/matching/look.ts'
import type { MatchStore } from '../../src/use-cases/ports/matching.ts'
import type { Question } from './model.ts'

export type Row = {
  readonly qid: string
  readonly name: string
  readonly email: string
  readonly truth: readonly string[]
  readonly kind: string
}

const AT_A_TIME = 500
const FOLDS = 5

export function readRows(file: string): readonly Row[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** Numbers of terms, as they come up. */
export class TermNumbers {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    this.#numbers.set(term, this.names.length)
    return this.names.push(term) - 1
  }
}

/** Every row through the product's own stages and comparison. */
export async function askAll(
  matching: MatchStore,
  rows: readonly Row[],
  numbers: TermNumbers,
): Promise<readonly Question[]> {
  const questions: Question[] = []
  for (let at = 0; at < rows.length; at += AT_A_TIME) {
    const part = rows.slice(at, at + AT_A_TIME)
    const found = await gather(matching, part.map(toQuestion))
    for (const [index, { truth, kind, email }] of part.entries()) {
      const examples = (found[index] ?? []).map(({ organization, place, terms }) => ({
        place,
        terms: Int32Array.from(terms, (term) => numbers.numberOf(`${place} ${term}`)),
        isRight: truth.includes(organization.id),
      }))
      questions.push({ examples, kind, fold: foldOf(truth[0] ?? email) })
    }
  }
  return questions
}

const toQuestion = ({ name, email }: Row): MatchQuestion => ({
  companyName: name,
  administratorEmail: email.toLowerCase() as EmailAddress,
  kind: 'customer',
  limit: 10,
})

function foldOf(key: string): number {
  let hash = 7
  for (const letter of key) hash = (hash * 31 + letter.charCodeAt(0)) | 0
  return Math.abs(hash) % FOLDS
}
