export type LegalForm = { key: string; legalClass: string; countries: readonly string[] }
const F = new Set(
  'inc llc ltd gmbh ag ab oy sa sas sarl srl spa bv nv plc limited corp corporation co as aps kg ev llp'.split(
    ' ',
  ),
)
export function splitLegalForms(text: string): { core: string; forms: readonly LegalForm[] } {
  const words = text.split(' ')
  const forms: LegalForm[] = []
  while (words.length > 1) {
    const last = (words.at(-1) ?? '').replace(/[.,]/g, '')
    if (!F.has(last)) break
    forms.push({ key: last, legalClass: last, countries: [] })
    words.pop()
  }
  return { core: words.join(' ').replace(/,$/, ''), forms }
}
export function agreementOf(
  one: readonly LegalForm[],
  other: readonly LegalForm[],
): 'same' | 'compatible' | 'absent' | 'conflict' {
  if (one.length === 0 || other.length === 0) return 'absent'
  return one.some((a) => other.some((b) => a.key === b.key)) ? 'same' : 'conflict'
}
