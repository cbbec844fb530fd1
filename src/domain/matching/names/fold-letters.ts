import anyAscii from 'any-ascii'
import { CONFUSABLES, SPECIAL_LETTERS } from './tables/confusables.ts'
import { ZEROS } from './tables/numerals.ts'

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/
const SPACES = /[\s\u2800\u3164\uffa0]+/gu
/** Zero-width, bidirectional and other marks that nobody sees, the Arabic stretcher, half of İ. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Variation_Selector}|\u034f|\u0640/gu
const APOSTROPHES = /[’‘‛`´ʼʹ′‵׳ˈ＇ʽ]/gu
const QUOTES = /[“”„‟«»″‶״＂〝〞]/gu
const DASHES = /[\p{Pd}−⁃]/gu
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu

/**
 * One way to write what is the same text: compatibility characters, case, quotes, dashes, digits
 * and spaces made alike, invisible characters gone. Keeps the script and its marks. Folding twice
 * changes nothing more.
 */
export function foldLetters(text: string): string {
  if (PRINTABLE_ASCII.test(text)) {
    return text.toLowerCase().replaceAll('`', "'").replace(/ {2,}/g, ' ').trim()
  }
  return text
    .replace(SPACES, ' ')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/i\u0307/gu, 'i')
    .replace(/[ßς]/gu, (letter) => (letter === 'ß' ? 'ss' : 'σ'))
    .replaceAll('ı', 'i')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(OTHER_DIGITS, asciiDigit)
    .normalize('NFKC')
    .replace(SPACES, ' ')
    .trim()
}

/** Every script has its digits in one row from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}

const PLAIN = /^[a-z0-9]+$/
const NOT_PLAIN = /[^a-z0-9]/g
const SPECIAL = new RegExp(`[${[...SPECIAL_LETTERS.keys()].join('')}]`, 'gu')
/** Accents; in other scripts such marks are vowels or consonants. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu
const MIXED_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{M}\p{N}]+/gu
const LATIN_LETTER = /\p{Script=Latin}/u
const IMITATIONS: ReadonlyMap<string, string> = new Map(
  CONFUSABLES.trim()
    .split('\n')
    .flatMap((line) => [...line.slice(2).replaceAll(' ', '')].map((c) => [c, line.charAt(0)])),
)

/**
 * Latin letters and digits only, without accents: ø and ö as o, æ as ae, ß as ss; other scripts
 * transliterated. Takes folded text; gives '' for text without letters and digits.
 */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text
  if (PRINTABLE_ASCII.test(text)) return text.toLowerCase().replace(NOT_PLAIN, '')
  const accentless = text
    .normalize('NFD')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .replace(MIXED_WORD, withoutImitations)
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS.get(letter) ?? letter)
  return anyAscii(accentless).toLowerCase().replace(NOT_PLAIN, '')
}

function withoutImitations(word: string): string {
  if (!LATIN_LETTER.test(word)) return word
  return word.replace(/./gu, (letter) => IMITATIONS.get(letter) ?? letter)
}
