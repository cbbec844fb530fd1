/**
 * Names typed by strangers reach third parties in mails that the vendor signs. Whoever types
 * "Your account is locked, call 0900 123456 or see evil.example" must not get a carrier for it.
 */
const LONGEST_NAME = 60
const LONGEST_REASON = 500

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]+/gu
const DOTS = /[\u3002\uFF0E\uFF61\u2024]/gu
const QUOTATION_MARKS = /["“”„‟«»]/gu
const WITH_SCHEME_OR_AT = /\S*(?::\/\/|:\\\\|@|\uFF20)\S*/gu
const WITH_PATH = /\S*\p{L}\.\p{L}{2,}[/?#]\S*/gu
const BARE_HOST = /(?<=[\p{L}\p{Nd}])\.(?=[\p{L}\p{Nd}-]{2,})/gu
const LONG_NUMBER = /[+(]?\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){5,}\)?/gu
const CUT = '…'

/** A name made fit for a mail: one line, no address to click or call, at most 60 characters. */
export function quoteName(name: string): string {
  return cut(disarm(name).replace(QUOTATION_MARKS, "'"), LONGEST_NAME)
}

/** The same for a reason that somebody wrote in their own words: at most 500 characters. */
export function quoteReason(reason: string): string {
  return cut(disarm(reason).replace(QUOTATION_MARKS, "'"), LONGEST_REASON)
}

function disarm(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .replace(DOTS, '.')
    .replace(WITH_SCHEME_OR_AT, CUT)
    .replace(WITH_PATH, CUT)
    .replace(BARE_HOST, ' ')
    .replace(LONG_NUMBER, CUT)
    .replace(/\s+/gu, ' ')
    .trim()
}

function cut(text: string, longest: number): string {
  const letters = [...text]
  if (letters.length === 0) return CUT
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}${CUT}`
}
