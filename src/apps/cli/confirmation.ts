import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { DomainError } from '../../domain/error.ts'
import { shownText } from './command.ts'
import { UsageError } from './usage-error.ts'

export const yesFlag = {
  yes: { type: 'boolean', default: false, alias: 'y', description: 'Do it without asking.' },
} as const

/**
 * Says what will happen, and goes on only when somebody at the terminal agrees, or `--yes` was
 * given. All of it on standard error: what a program reads holds the outcome alone.
 */
export async function confirm(plan: readonly string[], isAgreed: boolean): Promise<void> {
  process.stderr.write(plan.map((line) => `${shownText(line)}\n`).join(''))
  if (isAgreed) return
  if (!process.stdin.isTTY)
    throw new UsageError('Nothing was done: nobody can be asked here. Say --yes to do it.')
  if (!(await agrees())) throw new DomainError('invalid-value', 'Nothing was done.')
}

/** Ctrl-C and the end of the input are a no. */
async function agrees(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const isLeft = once(terminal, 'close').then(() => '')
  const said = terminal.question('Do it? [y/N] ').catch(() => '')
  try {
    return /^y(es)?$/i.test((await Promise.race([said, isLeft])).trim())
  } finally {
    terminal.close()
  }
}
