import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { FastifySchema } from 'fastify'
import type { Static, TSchema } from 'typebox'
import { parseEmailAddress } from '../../domain/email-address.ts'
import { type FieldFault, HttpRefusal } from './http-refusal.ts'
import { readableFaults } from './readable-faults.ts'
import type { Server } from './route.ts'

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/** What is true of every instance: nothing is dropped, nothing is filled in by guessing. */
const OPTIONS: Options = {
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  removeAdditional: false,
  coerceTypes: false,
  useDefaults: true,
  allErrors: true,
  verbose: true,
}

function newAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ ...OPTIONS, ...options })
  ajvFormats.default(ajv)
  // Stricter than the format of the package: a time that JavaScript can read, with its offset.
  ajv.addFormat('date-time', (text) => RFC3339.test(text) && !Number.isNaN(Date.parse(text)))
  ajv.addFormat('email', (text) => typeof parseEmailAddress(text) === 'string')
  return ajv
}

/**
 * Bodies are taken as they are; query strings are coerced (`limit=50`); replies are validated with
 * the same contracts, so that a reply that breaks its contract is never sent.
 */
export function validateByContract(server: Server): void {
  const bodies = newAjv({})
  const queries = newAjv({ coerceTypes: true })
  const replies = newAjv({ useDefaults: false, allErrors: false })

  server.setValidatorCompiler<FastifySchema>(({ schema, httpPart }) => {
    const validate = (httpPart === 'body' ? bodies : queries).compile(schema)
    return (value: unknown) => checked(validate, value, httpPart ?? 'body')
  })
  server.setSerializerCompiler<FastifySchema>(({ schema, method, url }) => {
    const validate = replies.compile(schema)
    return (value: unknown) => {
      if (validate(value)) return JSON.stringify(value)
      const [fault] = readableFaults(validate.errors ?? [])
      throw new Error(
        `The reply of ${method} ${url} breaks its contract at ${fault?.pointer}: ${fault?.detail}`,
      )
    }
  })
}

/** For what is no request of its own: gives the value, or refuses with every field that is wrong. */
export function checkedByContract<T extends TSchema>(
  schema: T,
  name: string,
): (value: unknown) => Static<T> {
  const validate = newAjv({}).compile(schema)
  return (value) => {
    const outcome = checked(validate, value, name)
    if ('error' in outcome) throw outcome.error
    return outcome.value as Static<T>
  }
}

function checked(
  validate: ValidateFunction,
  value: unknown,
  part: string,
): { value: unknown } | { error: Error } {
  const faults = validate(value) ? infiniteNumbers(value) : readableFaults(validate.errors ?? [])
  if (faults.length === 0) return { value }
  const place = part === 'body' ? 'body' : part === 'querystring' ? 'query string' : part
  const count = faults.length === 1 ? 'One field' : `${faults.length} fields`
  return {
    error: new HttpRefusal('malformed-request', `${count} of the ${place} cannot be used.`, faults),
  }
}

/** Coercion turns many digits into Infinity, which no maximum of Ajv stops. */
function infiniteNumbers(value: unknown): FieldFault[] {
  return Object.entries(value ?? {})
    .filter(([, part]) => typeof part === 'number' && !Number.isFinite(part))
    .map(([name]) => ({ pointer: `#/${name}`, detail: 'Must be a number of fewer digits.' }))
}
