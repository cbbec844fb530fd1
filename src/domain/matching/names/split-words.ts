/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆\p{M}]+|[\p{L}\p{M}\p{N}&+]+/gu
/** l'université, dell'arte, d'orsay: the article is no part of the word. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|un)'(?=\p{L}{3})/gu
/** u.s., n.a.s.a., e.on: letters with full stops are one word. */
const DOTTED =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}\.\p{L}(?![\p{L}\p{N}.])/gu

/**
 * Pieces of a folded name between spaces and punctuation. Text in scripts without spaces comes as
 * one piece each; `isUnspaced` says which.
 */
export function splitWords(folded: string): readonly string[] {
  if (PLAIN.test(folded)) return folded.split(' ').filter(Boolean)
  const joined = folded
    .replace(ELISION, '')
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\p{L})'s(?![\p{L}\p{N}])/gu, 's')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
  return joined.match(PIECES) ?? []
}

const PLAIN = /^[a-z0-9 ]+$/

export function isUnspaced(piece: string): boolean {
  return UNSPACED.test(piece)
}
