/** Thrown inside a reader; `path` names the field as a JSON pointer does. */
export class FieldProblem extends Error {
  readonly path: string
  constructor(path: string, problem: string) {
    super(problem)
    this.name = 'FieldProblem'
    this.path = path
  }
}

/** Reads one value strictly: what is not of the type is refused, never converted. */
export type Reader<T> = (value: unknown, path: string) => T
type Fields = Readonly<Record<string, Reader<unknown>>>
type Read<F extends Fields> = { readonly [Name in keyof F]: ReturnType<F[Name]> }

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/** A line of text: 1 to `maxLength` characters, not only spaces, no control characters. Kept in NFC. */
export function text(maxLength: number): Reader<string> {
  return (value, path) => {
    if (typeof value !== 'string') throw new FieldProblem(path, 'must be a string')
    const kept = value.normalize('NFC')
    if (!value.isWellFormed() || /\p{Cc}/u.test(kept)) {
      throw new FieldProblem(path, 'must be Unicode text without control characters')
    }
    if (kept.trim() === '' || kept.length > maxLength) {
      throw new FieldProblem(path, `must have 1 to ${maxLength} characters, not only spaces`)
    }
    return kept
  }
}

export function choice<const T extends string>(values: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = values.find((one) => one === value)
    if (found === undefined) throw new FieldProblem(path, `must be one of ${values.join(', ')}`)
    return found
  }
}

export const count: Reader<number> = (value, path) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e9)
    return value
  throw new FieldProblem(path, 'must be a whole number from 0 to 1000000000')
}

export const time: Reader<Date> = (value, path) => {
  const instant = typeof value === 'string' && TIME.test(value) ? new Date(value) : undefined
  if (instant !== undefined && !Number.isNaN(instant.getTime())) return instant
  throw new FieldProblem(path, 'must be a time as in RFC 3339, such as 2026-03-04T00:00:00Z')
}

export const country: Reader<string> = (value, path) => {
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value
  throw new FieldProblem(path, 'must be two capital letters, ISO 3166-1')
}

export function list<T>(read: Reader<T>, maxLength: number): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new FieldProblem(path, 'must be an array')
    if (value.length > maxLength) {
      throw new FieldProblem(path, `must have at most ${maxLength} entries`)
    }
    return value.map((one, index) => read(one, `${path}/${index}`))
  }
}

/** May be left out, or null: then it is `otherwise`. */
export function optional<T, O>(read: Reader<T>, otherwise: O): Reader<T | O> {
  return (value, path) => (value === undefined || value === null ? otherwise : read(value, path))
}

/** An object with these fields and no others. */
export function fields<F extends Fields>(readers: F): Reader<Read<F>> {
  const names = Object.keys(readers)
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FieldProblem(path, 'must be an object')
    }
    const given = value as Readonly<Record<string, unknown>>
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(readers, name)) {
        throw new FieldProblem(`${path}/${name}`, `is not known; known are ${names.join(', ')}`)
      }
    }
    const read = names.map((name) => [name, readOne(readers, name, given[name], path)] as const)
    return Object.fromEntries(read) as Read<F>
  }
}

function readOne(readers: Fields, name: string, value: unknown, path: string): unknown {
  try {
    return readers[name]?.(value, `${path}/${name}`)
  } catch (problem) {
    if (value !== undefined || !(problem instanceof FieldProblem)) throw problem
    throw new FieldProblem(problem.path, `is missing; it ${problem.message}`)
  }
}
