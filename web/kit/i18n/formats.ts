import { useTranslation } from 'react-i18next'

export type Formats = {
  readonly language: string
  /** "23 November 2026"; a year alone ("2019") stays a year. */
  readonly date: (value: string) => string
  /** "23 November 2026 at 14:32" */
  readonly moment: (value: string) => string
  /** "14:32" */
  readonly time: (value: string) => string
  /** "a, b and c" */
  readonly list: (values: readonly string[]) => string
}

/** English dates are written the international way, with the day first. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-SE' }

export function formatsOf(language: string): Formats {
  const locale = LOCALES[language] ?? language
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const clock = { hour: '2-digit', minute: '2-digit' } as const
  const write = (value: string, options: Intl.DateTimeFormatOptions) => {
    const at = new Date(value)
    return Number.isNaN(at.getTime()) ? value : new Intl.DateTimeFormat(locale, options).format(at)
  }
  return {
    language,
    date: (value) => (/^\d{4}$/.test(value) ? value : write(value, day)),
    moment: (value) => write(value, { ...day, ...clock }),
    time: (value) => write(value, clock),
    list: (values) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(values),
  }
}

/** Dates, times and lists in the language of the page. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return formatsOf(i18n.language)
}
