import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { ConsoleSentences } from '../../console/i18n/en.ts'
import type { Sentences } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Sentences; console: ConsoleSentences }
    defaultNS: 'translation'
  }
}

export const LANGUAGES = ['en', 'sv'] as const
export type Language = (typeof LANGUAGES)[number]
/** Each language by its own name, for those who do not read the present one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', sv: 'Svenska' }

type Loaders = Readonly<Record<Language, () => Promise<object>>>

const LOADERS: Record<string, Loaders> = {
  translation: {
    en: async () => (await import('./en.ts')).en,
    sv: async () => (await import('./sv.ts')).sv,
  },
}

/** A page's own sentences, beside those of all pages. To be called before the first `speak`. */
export function alsoSpeak(namespace: string, loaders: Loaders): void {
  LOADERS[namespace] = loaders
}

export function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The browser's own wish, until the order's language is known. */
export function languageOfBrowser(): Language {
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wished.find(isLanguage) ?? 'en'
}

/** Loads that language's sentences, if need be, and speaks it from then on. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      resources: {},
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
      returnNull: false,
    })
  }
  await Promise.all(
    Object.entries(LOADERS).map(async ([namespace, loaders]) => {
      if (i18next.hasResourceBundle(language, namespace)) return
      i18next.addResourceBundle(language, namespace, await loaders[language]())
    }),
  )
  await i18next.changeLanguage(language)
}
