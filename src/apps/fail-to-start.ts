import { DomainError } from '../domain/error.ts'
import { BackupUnusable } from '../edges/database/backup/format.ts'
import { DirectoryInUseError } from '../edges/database/embedded.ts'
import { OtherSecretError } from '../edges/database/secrets-in-use.ts'
import { ConfigError } from './environment.ts'

/** Says on standard error why the program cannot go on, and ends it with code 1. */
export function failToStart(error: unknown): never {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
}

/** For what a person can put right the sentence alone; for everything else the stack too. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isExpected =
    error instanceof BackupUnusable ||
    error instanceof ConfigError ||
    error instanceof DirectoryInUseError ||
    error instanceof DomainError ||
    error instanceof OtherSecretError
  if (isExpected) return error.message
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Name another in BERTH_PORT or BERTH_ADMIN_PORT.`
  }
  return error.stack ?? error.message
}
