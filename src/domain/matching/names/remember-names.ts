import { type ReadName, readName } from './read-name.ts'

/**
 * Reads names, and remembers those that were read last: the same organizations are compared again
 * and again. Holds at most twice `most` names (about 2 KB each).
 */
export function rememberNames(most: number): (name: string) => ReadName {
  let young = new Map<string, ReadName>()
  let old = new Map<string, ReadName>()
  return (name) => {
    const known = young.get(name)
    if (known !== undefined) return known
    const read = old.get(name) ?? readName(name)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(name, read)
    return read
  }
}
