type Json = { [key: string]: unknown }

/**
 * Moves every schema that has a `title` to `components.schemas` under that name and puts a
 * reference in its place, so that readers and generators see `Order` and not a hundred lines.
 */
export function withNamedSchemas<T extends object>(document: T): T {
  const schemas: Json = {}
  const paths = hoisted((document as Json).paths, schemas)
  const components = (document as Json).components as Json | undefined
  const operations = Object.values(paths as Record<string, Json>).flatMap(Object.values) as Json[]
  markWhatMayBeLeftOut(operations)
  describeParameters(operations)
  return { ...document, paths, components: { ...components, schemas: sorted(schemas) } }
}

function hoisted(value: unknown, schemas: Json): unknown {
  if (Array.isArray(value)) return value.map((entry) => hoisted(entry, schemas))
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'example' || name === 'examples' ? part : hoisted(part, schemas),
    ]),
  )
  const { title } = inner
  if (typeof title !== 'string' || !('type' in inner || 'anyOf' in inner)) return inner
  const name = title.replaceAll(/\W/g, '')
  const known = schemas[name]
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(inner)) {
    throw new Error(`Two different schemas have the title ${title}.`)
  }
  schemas[name] = inner
  return { $ref: `#/components/schemas/${name}` }
}

const sorted = (named: Json): Json =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What parameters mean that are called alike in many calls and say nothing of their own. */
const PARAMETERS: Readonly<Record<string, string>> = {
  id: 'The id, as a list or the reply that made it says.',
  deliveryId: 'The id of the delivery, as the list of deliveries says.',
  state: 'Only those in this state.',
  contact: 'Only those whose contact has this address.',
  organizationId: 'Only those that are mapped to this organization, by the id that Berth gave it.',
  domain: 'Only those that have this domain, or users in it.',
  kind: 'Only those of this kind.',
}

function describeParameters(operations: readonly Json[]): void {
  for (const { parameters = [] } of operations as { parameters?: Json[] }[]) {
    for (const parameter of parameters) {
      parameter.description ??= PARAMETERS[String(parameter.name)]
      // What is left out has its default.
      if ('default' in (parameter.schema as Json)) parameter.required = false
    }
  }
}

type Body = {
  required?: boolean
  readonly content?: Readonly<
    Record<string, { readonly schema?: { readonly anyOf?: readonly Json[] } }>
  >
}

/** A body that may be `null` may be left out: no body is read as `null`. */
function markWhatMayBeLeftOut(operations: readonly Json[]): void {
  for (const { requestBody } of operations as { requestBody?: Body }[]) {
    const schemas = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema)
    const isNullable = schemas.some((schema) => schema?.anyOf?.some(({ type }) => type === 'null'))
    if (requestBody !== undefined && isNullable) requestBody.required = false
  }
}
