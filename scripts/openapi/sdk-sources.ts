import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly 'x-harmless-to-repeat'?: boolean
}

const HEADER =
  '// Generated from docs/openapi.json by scripts/write-docs.ts; never edited by hand.\n'
const NDJSON = 'application/x-ndjson'

/** What the TypeScript client is made of besides its own code, from the text of docs/openapi.json. */
export async function sdkSources(document: string, problemCodes: readonly string[]) {
  const { paths } = JSON.parse(document) as { paths: Record<string, Record<string, Operation>> }
  const types = await openapiTypescript(JSON.parse(document) as OpenAPI3, {
    // What has a default may be left out.
    defaultNonNullable: false,
  })
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => callOf(method, path, operation)),
  )
  const codes = problemCodes.map((code) => `  | '${code}'\n`).join('')
  return {
    'src/sdk/generated/api.ts': `${HEADER}${astToString(types)}`,
    'src/sdk/generated/calls.ts': `${HEADER}\nexport const CALLS = {\n${calls.join('')}} as const\n`,
    'src/sdk/generated/problem-codes.ts': `${HEADER}\n/** Every code with which this version of Berth refuses. */\nexport type ProblemCode =\n${codes}`,
  }
}

/** A row of the table by which the client calls; none for what is streamed, which has code of its own. */
function callOf(method: string, path: string, operation: Operation): readonly string[] {
  const { operationId, summary, parameters = [], requestBody } = operation
  if (requestBody !== undefined && NDJSON in requestBody.content) return []
  const names = parameters.map(({ name }) => name)
  const pagedBy = ['cursor', 'after'].find((name) => method === 'get' && names.includes(name))
  const facts = [
    `method: '${method.toUpperCase()}'`,
    `path: '${path}'`,
    ...(names.includes('Idempotency-Key') ? ['isAnsweredOnce: true'] : []),
    ...(operation['x-harmless-to-repeat'] ? ['isHarmlessToRepeat: true'] : []),
    ...(pagedBy === undefined ? [] : [`pagedBy: '${pagedBy}'`]),
  ]
  return [`  /** ${summary}. */\n  ${operationId}: { ${facts.join(', ')} },\n`]
}
