import Type, { type Static } from 'typebox'
import { strict } from './schema.ts'

/** RFC 9457. Every refusal, of every call, looks like this. */
export const problem = Type.Object(
  {
    type: Type.String({
      format: 'uri',
      description: 'A page that explains this code, on this service.',
    }),
    code: Type.String({ description: 'Stable; programs decide by this.' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String({ description: 'What is wrong in this request, for people.' }),
    instance: Type.String({ description: 'Names this request in the log.' }),
    facts: Type.Optional(
      Type.Record(
        Type.String(),
        Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
        { description: 'What the code speaks of, for programs.' },
      ),
    ),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            pointer: Type.String({ description: 'JSON Pointer to the field, as a URI fragment.' }),
            detail: Type.String(),
          },
          strict,
        ),
      ),
    ),
  },
  { ...strict, title: 'Problem' },
)
export type Problem = Static<typeof problem>
