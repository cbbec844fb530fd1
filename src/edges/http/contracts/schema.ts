import Type, { type TEnum, type TSchema } from 'typebox'

/** Unknown fields are refused, in what comes and in what goes. */
export const strict = { additionalProperties: false } as const
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
/** One of these strings. */
export function oneOf<const T extends string>(values: readonly T[]): TEnum<T[]> {
  return Type.Enum<T[]>([...values])
}
/** A line of text that a person typed: no control characters, not only spaces. */
export function text(
  maxLength: number,
  options: { description?: string; examples?: string[] } = {},
) {
  return Type.String({
    minLength: 1,
    maxLength,
    // As every dialect of regular expressions reads it: others validate by the published document.
    pattern: '^(?=[\\s\\S]*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$',
    ...options,
  })
}
/** An instant as replies write it: RFC 3339 in UTC. */
export const instant = Type.String({ format: 'date-time', examples: ['2026-03-04T09:00:00.000Z'] })
/** For calls that need no body: none, or an empty object. */
export const nothingBody = nullable(Type.Object({}, strict))
