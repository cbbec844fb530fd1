import Type, { type TEnum, type TSchema } from 'typebox'

/** Unknown fields are refused, in what comes and in what goes. */
export const strict = { additionalProperties: false } as const
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
/** One of these strings. */
export function oneOf<const T extends string>(values: readonly T[]): TEnum<T[]> {
  return Type.Enum<T[]>([...values])
}
