import anyAscii from 'any-ascii'
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}
export function plainLetters(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text
  return anyAscii(text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
