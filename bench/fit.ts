// Fits the weights of the match engine to the questions of the dev split, and calibrates them on
// questions that the fitted model has not seen. Writes src/domain/matching/weights.ts and says
// what changed.   npm run bench:fit [-- --shared DIR] [--dry]
import { writeFileSync } from 'node:fs'
import { onLine } from '../src/domain/matching/score.ts'
import { CALIBRATION, WEIGHTS } from '../src/domain/matching/weights.ts'
import { calibrate, type Outcome } from './fit/calibrate.ts'
import { readDirectory } from './fit/directory-in-memory.ts'
import { fitWeights, probabilities } from './fit/model.ts'
import { askAll, readRows, TermNumbers } from './fit/questions.ts'
import { type Answered, calibrationError, qualityOf, tableOf } from './fit/table.ts'
import { describeChanges, weightsFile } from './fit/weights-file.ts'
import { readArguments } from './read-arguments.ts'

const { shared, rest } = readArguments(process.argv.slice(2))
const folder = `${shared}/data/directory-60k`
const say = (text: string) => process.stdout.write(`${text}\n`)

const numbers = new TermNumbers()
const rows = readRows(`${folder}/queries.dev.jsonl`)
const directory = await readDirectory(`${folder}/directory.jsonl`)
const questions = await askAll(directory, rows, numbers)
say(`${questions.length} questions, ${numbers.names.length} terms`)

const unseen: Answered[] = []
for (const fold of [0, 1, 2, 3, 4]) {
  const weights = fitWeights(
    questions.filter((question) => question.fold !== fold),
    numbers.names.length,
  )
  for (const question of questions.filter((one) => one.fold === fold)) {
    unseen.push({ question, scores: probabilities(question, weights) })
  }
}
const points = calibrate(unseen.flatMap(outcomeOf))
const calibrated = unseen.map(({ question, scores }) => ({
  question,
  scores: scores.map((score, index) =>
    onLine(points[question.examples[index]?.place ?? 'public'], score),
  ),
}))
say('Questions that the model has not seen (five folds):')
say(tableOf(qualityOf(calibrated)))
say(`Expected calibration error ${calibrationError(calibrated).toFixed(4)}`)

const weights = fitWeights(questions, numbers.names.length)
const found = Object.fromEntries(numbers.names.map((name, at) => [name, weights[at] ?? 0]))
say(describeChanges({ weights: flat(), points: CALIBRATION }, { weights: found, points }))
if (!rest.includes('--dry')) {
  const file = new URL('../src/domain/matching/weights.ts', import.meta.url)
  writeFileSync(file, weightsFile(found, points))
}

function outcomeOf({ question, scores }: Answered): Outcome[] {
  const probability = Math.max(...scores)
  const first = question.examples[scores.indexOf(probability)]
  if (first === undefined) return []
  const { place, isRight } = first
  return [{ probability, place, isRight, isUnknown: question.kind.startsWith('neg') }]
}

/** Today's weights, each term with its place. */
function flat(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(WEIGHTS).flatMap(([place, weights]) =>
      [...weights].map(([term, weight]) => [`${place} ${term}`, weight]),
    ),
  )
}
