import { defineCommand } from 'citty'
import { directoryKeys } from '../../domain/matching/name-keys.ts'
import { type ReadName, readName } from '../../domain/matching/names/read-name.ts'
import { jsonFlag, print, printJson } from './command.ts'

/** `berth name NAME`: how the match engine takes a company name apart. Reads no directory. */
export function nameCommand() {
  return defineCommand({
    meta: {
      name: 'name',
      description: 'Show how a company name is taken apart, and under which keys it is kept.',
    },
    args: {
      name: { type: 'positional', required: true, description: 'A company name.' },
      ...jsonFlag,
    },
    run: ({ args: { name, json } }) => {
      const read = readName(name)
      const { keys, plainName } = directoryKeys('customer', [name])
      if (json) printJson({ ...read, trigrams: read.trigrams.length, keys, plainName })
      else report(read, keys)
    },
  })
}

function report(read: ReadName, keys: readonly string[]): void {
  print(`Folded       ${read.folded}`)
  for (const { text, token, role } of read.words) {
    print(`Word         ${text}${token === text ? '' : ` says ${token}`} (${role})`)
  }
  for (const { key, legalClass, countries } of read.forms) {
    print(`Legal form   ${key} (${[legalClass, ...countries].join(', ')})`)
  }
  if (read.countries.length > 0) print(`Country      ${read.countries.join(', ')}`)
  if (read.initials.length > 0) print(`Initials     ${read.initials.join(', ')}`)
  print(`First five   ${read.five}`)
  print(`Keys         ${keys.join('\n             ')}`)
}
