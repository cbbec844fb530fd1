import { stat } from 'node:fs/promises'
import { DomainError } from '../../domain/error.ts'

/** The size of a file that a command is to read, in bytes; refused when it cannot be one. */
export async function sizeOf(file: string, format: string): Promise<number> {
  const found = await stat(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new DomainError('invalid-value', `The file "${file}" cannot be read (${code}).`)
  })
  if (!found.isDirectory()) return found.size
  throw new DomainError('invalid-value', `"${file}" is a folder; name a file of ${format}.`)
}
