import Type, { type TObject, type TProperties, type TSchema } from 'typebox'
import { nullable, strict } from './schema.ts'

/** What every list may be asked: how many, and from where on. */
export const listQuery = {
  limit: Type.Integer({
    minimum: 1,
    maximum: 200,
    default: 50,
    description: 'How many entries at most.',
  }),
  cursor: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: '`nextCursor` of the page before.',
    }),
  ),
}

export function listOf<T extends TSchema>(entry: T, title: string) {
  return Type.Object(
    {
      items: Type.Array(entry),
      nextCursor: nullable(
        Type.String({ description: 'Ask for the next page with this; null on the last.' }),
      ),
    },
    { ...strict, title },
  )
}

export function query<T extends TProperties>(properties: T): TObject<T> {
  return Type.Object(properties, strict)
}
