/** Every table, composed from one type for each noun's file. */
export type Tables = Record<never, never>
