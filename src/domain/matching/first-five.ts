/**
 * How the literal rule reads a name: NFC, trimmed, runs of white space made one space, lower case.
 * Also the key by which names are listed and searched.
 */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

/** The first five code points of the folded name; all of them, if fewer. Equal keys are the rule `first-five`. */
export function firstFive(name: string): string {
  return [...foldName(name)].slice(0, 5).join('')
}
