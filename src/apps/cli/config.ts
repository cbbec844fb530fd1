import { defineCommand } from 'citty'
import { currentEnvironment } from '../config.ts'
import { reportOnSettings, type SettingLine, type SettingsReport } from '../settings-report.ts'
import { jsonFlag, print, printJson, printTable } from './command.ts'

/** `berth config`: what Berth would start with, without starting it. */
export function configCommand() {
  return defineCommand({
    meta: { name: 'config', description: 'Check what Berth is started with.' },
    subCommands: { check: checkCommand() },
  })
}

function checkCommand() {
  return defineCommand({
    meta: {
      name: 'check',
      description:
        'Read the settings as serve and worker do, name every fault at once, and what should be otherwise. Starts nothing and needs no database; ends with code 1 if Berth would not start.',
    },
    args: {
      strict: {
        type: 'boolean',
        default: false,
        description: 'End with code 1 also where something should be otherwise.',
      },
      ...jsonFlag,
    },
    run: ({ args }) => {
      const { config: _, ...report } = reportOnSettings(currentEnvironment())
      const isRefused = report.faults.length > 0 || (args.strict && report.advice.length > 0)
      if (args.json) printJson({ isGood: !isRefused, ...report })
      else tell(report)
      if (isRefused) process.exitCode = 1
    },
  })
}

function tell({ faults, advice, settings }: Omit<SettingsReport, 'config'>): void {
  printTable(
    ['SETTING', 'FROM', 'VALUE'],
    settings.filter(({ value }) => value !== null).map(rowOf),
  )
  if (faults.length > 0) {
    const lines = faults.map((sentence) => `  - ${sentence}`)
    print(['', 'Berth would not start:', ...lines].join('\n'))
    return
  }
  print('\nBerth starts with these settings.')
  if (advice.length === 0) return
  const lines = advice.map(({ name, says }) => `  - ${name} ${says}`)
  print(['', 'What should be otherwise, unless you mean it:', ...lines].join('\n'))
}

const rowOf = ({ name, from, value }: SettingLine) => [name, from, value ?? '']
