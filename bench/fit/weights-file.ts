import type { Calibration } from './calibrate.ts'

type Fitted = {
  readonly weights: Readonly<Record<string, number>>
  readonly points: Calibration
}

const PLACES = ['alone', 'shared', 'elsewhere', 'public'] as const

/** Below, a weight changes nothing that anybody would see. */
const LEAST_WEIGHT = 0.005
const LEAST_CHANGE = 0.25

/** The file as it is reviewed: one term a line, gathered by place. */
export function weightsFile(weights: Fitted['weights'], points: Fitted['points']): string {
  const lines = PLACES.flatMap((place) => [
    `  ${place}: new Map([`,
    ...kept(weights)
      .filter(([term]) => term.startsWith(`${place} `))
      .map(([term, weight]) => `    ['${term.slice(place.length + 1)}', ${weight}],`),
    '  ]),',
  ])
  const pairs = Object.entries(points).flatMap(([place, line]) => [
    `  ${place}: [`,
    ...line.map(([from, to]) => `    [${round(from, 6)}, ${round(to, 4)}],`),
    '  ],',
  ])
  return `${[
    "import type { Place } from './terms.ts'",
    '',
    '/*',
    ' * Written by `npm run bench:fit`: read what it says has changed before you keep it.',
    ' * Log-odds of each term against "none of these", by where the candidate stands:',
    ' * alone on the asked domain, among others who share it, elsewhere, or anywhere because the address',
    ' * is at a public mail provider. terms.ts says what the terms are, explain.ts in which words they are told.',
    ' */',
    'export const WEIGHTS: Readonly<Record<Place, ReadonlyMap<string, number>>> = {',
    ...lines,
    '}',
    '',
    '/** From probabilities of the model to how often they were right; between the points, along a line. */',
    'export const CALIBRATION: Readonly<Record<Place, readonly (readonly [number, number])[]>> = {',
    ...pairs,
    '}',
  ].join('\n')}\n`
}

const kept = (weights: Fitted['weights']) =>
  Object.entries(weights)
    .map(([term, weight]): [string, number] => [term, round(weight, 2)])
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([one], [other]) => (one < other ? -1 : 1))

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** New, lost and moved terms, the largest changes first. */
export function describeChanges(before: Fitted, after: Fitted): string {
  const old = new Map(kept(before.weights))
  const now = new Map(kept(after.weights))
  const changes = [...new Set([...old.keys(), ...now.keys()])]
    .map((term) => ({ term, from: old.get(term), to: now.get(term) }))
    .map((change) => ({ ...change, by: Math.abs((change.to ?? 0) - (change.from ?? 0)) }))
    .filter(({ by }) => by >= LEAST_CHANGE)
    .sort((one, other) => other.by - one.by)
  const lines = changes
    .slice(0, 40)
    .map(({ term, from, to }) => `  ${term}: ${from ?? 'new'} → ${to ?? 'gone'}`)
  const rest =
    changes.length > lines.length ? [`  … and ${changes.length - lines.length} more`] : []
  return [`${changes.length} weights changed by ${LEAST_CHANGE} or more.`, ...lines, ...rest].join(
    '\n',
  )
}
