import 'i18next'
import type { Sentences } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Sentences }
  }
}
