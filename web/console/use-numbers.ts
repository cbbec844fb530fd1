import { useTranslation } from 'react-i18next'
import { serverNow } from '../kit/api/client.ts'

/** Numbers and durations in the language of the page. */
export function useNumbers() {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'sv' ? 'sv-SE' : 'en-GB'
  return {
    whole: (value: number) => new Intl.NumberFormat(locale).format(value),
    bytes: (value: number) => bytesIn(locale, value),
    duration: (seconds: number) => durationIn(locale, seconds),
    /** How long ago that was, by the server's clock. */
    age: (at: string) => durationIn(locale, Math.max(0, (serverNow() - Date.parse(at)) / 1000)),
  }
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** In the largest unit of which there are two; less than two minutes in seconds. */
function durationIn(locale: string, seconds: number): string {
  const [unit, size] = UNITS.find(([, length]) => seconds >= 2 * length) ?? (['second', 1] as const)
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, options).format(seconds / size)
}

const SIZES = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const

function bytesIn(locale: string, value: number): string {
  const [unit, size] = SIZES.find(([, length]) => value >= length) ?? (['byte', 1] as const)
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, options).format(value / size)
}
