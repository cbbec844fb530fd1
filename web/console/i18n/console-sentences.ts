import { alsoSpeak } from '../../kit/i18n/language.ts'

/** The console's own sentences come beside those of the kit: `useTranslation('console')`. */
export function speakConsole(): void {
  alsoSpeak('console', {
    en: async () => (await import('./en.ts')).en,
    sv: async () => (await import('./sv.ts')).sv,
  })
}
