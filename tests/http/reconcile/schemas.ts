import { Ajv, type ValidateFunction } from 'ajv'

/*
 * What the Reconciliation Service API 0.2 demands of a manifest, a query batch and a result batch,
 * written down from its text and its schemas.
 */
const string = { type: 'string' } as const
const type = {
  type: 'object',
  properties: { id: string, name: string, broader: { type: 'array' } },
  required: ['id', 'name'],
} as const
const suggestService = {
  type: 'object',
  properties: {
    service_url: string,
    service_path: string,
    flyout_service_url: string,
    flyout_service_path: { type: 'string', pattern: '\\$\\{id\\}' },
  },
} as const
const template = {
  type: 'object',
  properties: { url: { type: 'string', pattern: '\\{\\{id\\}\\}' } },
  required: ['url'],
} as const

const MANIFEST = {
  type: 'object',
  required: ['versions', 'name', 'identifierSpace', 'schemaSpace'],
  properties: {
    versions: { type: 'array', items: string, contains: { const: '0.2' } },
    name: string,
    identifierSpace: { type: 'string', pattern: '^https?://' },
    schemaSpace: { type: 'string', pattern: '^https?://' },
    documentation: string,
    serviceVersion: string,
    logo: string,
    batchSize: { type: 'integer', minimum: 1 },
    defaultTypes: { type: 'array', items: type, uniqueItems: true },
    view: template,
    feature_view: template,
    preview: {
      type: 'object',
      properties: {
        url: { type: 'string', pattern: '\\{\\{id\\}\\}' },
        width: { type: 'integer' },
        height: { type: 'integer' },
      },
      required: ['url', 'width', 'height'],
    },
    suggest: {
      type: 'object',
      properties: { entity: suggestService, property: suggestService, type: suggestService },
    },
    extend: { type: 'object' },
    // A security definition of Swagger 2.0.
    authentication: {
      oneOf: [
        {
          type: 'object',
          properties: { type: { const: 'basic' }, description: string },
          required: ['type'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: {
            type: { const: 'apiKey' },
            name: string,
            in: { enum: ['header', 'query'] },
            description: string,
          },
          required: ['type', 'name', 'in'],
          additionalProperties: false,
        },
      ],
    },
  },
} as const

const propertyValue = {
  oneOf: [
    string,
    { type: 'number' },
    { type: 'boolean' },
    { type: 'object', properties: { id: string, name: string }, required: ['id'] },
  ],
} as const

const QUERY_BATCH = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: {
      query: { type: 'string', minLength: 1 },
      type: { oneOf: [string, { type: 'array', items: string }] },
      limit: { type: 'number', exclusiveMinimum: 0 },
      type_strict: { enum: ['any', 'should', 'all'] },
      properties: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            pid: string,
            v: { anyOf: [propertyValue, { type: 'array', items: propertyValue }] },
          },
          required: ['pid', 'v'],
        },
      },
    },
    anyOf: [
      { required: ['query'] },
      { required: ['properties'], properties: { properties: { type: 'array', minItems: 1 } } },
    ],
    additionalProperties: false,
  },
} as const

const RESULT_BATCH = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['result'],
    properties: {
      result: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'name', 'score'],
          properties: {
            id: { type: 'string', minLength: 1 },
            name: { type: 'string', minLength: 1 },
            description: string,
            score: { type: 'number' },
            match: { type: 'boolean' },
            features: {
              type: 'array',
              items: {
                type: 'object',
                properties: { id: string, value: { type: ['boolean', 'number'] } },
              },
            },
            type: {
              type: 'array',
              items: {
                oneOf: [string, { type: 'object', properties: { id: string }, required: ['id'] }],
              },
            },
          },
        },
      },
    },
  },
} as const

const SUGGESTIONS = {
  type: 'object',
  required: ['result'],
  properties: {
    result: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: string, name: string, description: string },
        required: ['id', 'name'],
      },
    },
  },
} as const

const ajv = new Ajv({ strict: false, allErrors: true })
const requirement = (what: string, validate: ValidateFunction) => (value: unknown) => {
  if (validate(value)) return
  throw new Error(`This is no ${what} of version 0.2: ${ajv.errorsText(validate.errors)}`)
}

export const requireManifest = requirement('manifest', ajv.compile(MANIFEST))
export const requireQueryBatch = requirement('query batch', ajv.compile(QUERY_BATCH))
export const requireResultBatch = requirement('result batch', ajv.compile(RESULT_BATCH))
export const requireSuggestions = requirement('suggest response', ajv.compile(SUGGESTIONS))
