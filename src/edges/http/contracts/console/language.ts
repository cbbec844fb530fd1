import Type from 'typebox'
import { query } from '../lists.ts'
import { oneOf } from '../schema.ts'

/** In which language evidence is said; English unless told. */
export const readersLanguage = Type.Optional(oneOf(['en', 'sv']))
export const languageQuery = query({ language: readersLanguage })
