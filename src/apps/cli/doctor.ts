import { defineCommand } from 'citty'
import { currentEnvironment } from '../config.ts'
import { readStorageConfig } from '../config-storage.ts'
import { examine } from '../doctor/examine.ts'
import type { Finding, State } from '../doctor/finding.ts'
import { ConfigError } from '../environment.ts'
import { reportOnSettings } from '../settings-report.ts'
import { jsonFlag, print, printJson } from './command.ts'

/** `berth doctor`: everything that Berth depends on, looked at once. */
export function doctorCommand() {
  return defineCommand({
    meta: {
      name: 'doctor',
      description:
        'Look at settings, disk, database, clock, work, public address, mail, its DNS records and the target, and say what to do. Changes nothing; ends with code 1 if something is wrong.',
    },
    args: {
      'dkim-selector': {
        type: 'string',
        description: 'The name by which your mail provider signs, to look its DKIM key up.',
      },
      strict: {
        type: 'boolean',
        default: false,
        description: 'End with code 1 also where care is due, or something could not be looked at.',
      },
      ...jsonFlag,
    },
    run: async ({ args }) => {
      const report = reportOnSettings(currentEnvironment())
      const dkimSelector = args['dkim-selector']
      const findings = await examine({ report, storage: storage(), dkimSelector })
      const isGood = findings.every(({ state }) => !fails(state, args.strict))
      if (args.json) printJson({ isGood, findings })
      else for (const one of findings) print(linesOf(one))
      if (!isGood) process.exitCode = 1
    },
  })
}

const fails = (state: State, isStrict: boolean) =>
  state === 'wrong' || (isStrict && state !== 'good')

/** What of the settings leads to the database may be right where others are wrong. */
function storage() {
  try {
    return readStorageConfig(currentEnvironment())
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

const WORDS: Readonly<Record<State, string>> = {
  good: 'good',
  careful: 'careful',
  wrong: 'WRONG',
  unsure: '?',
}

const linesOf = ({ check, state, says, todo }: Finding) => {
  const line = `${WORDS[state].padEnd(8)} ${check.padEnd(13)} ${says}`
  return todo === null ? line : `${line}\n${' '.repeat(23)}→ ${todo}`
}
