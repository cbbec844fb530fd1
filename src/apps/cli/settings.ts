import { defineCommand } from 'citty'
import { allowedOf, SETTING_NAMES, SETTING_RULES } from '../../domain/setting-rules.ts'
import { changeSettings } from '../../use-cases/change-settings.ts'
import { readSettings } from '../../use-cases/read-settings.ts'
import { jsonFlag, print, printJson, printTable, type WithWorld } from './command.ts'

/** `berth settings`: what the vendor changes while Berth runs. */
export function settingsCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'settings', description: 'Read and change settings while Berth runs.' },
    subCommands: { list: listCommand(withWorld), set: setCommand(withWorld) },
  })
}

function listCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'list', description: 'All settings, their values, and what each says.' },
    args: jsonFlag,
    run: async ({ args }) => {
      const { settings, changed } = await withWorld(readSettings)
      if (args.json) return printJson({ settings, changed })
      printTable(
        ['NAME', 'VALUE', 'CHANGED', 'ALLOWED'],
        SETTING_NAMES.map((name) => [
          name,
          JSON.stringify(settings[name]),
          changed.includes(name) ? 'yes' : '',
          allowedOf(SETTING_RULES[name]),
        ]),
      )
    },
  })
}

function setCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'set',
      description: 'Change one setting; the value null sets the default again.',
    },
    args: {
      name: { type: 'positional', required: true, description: 'Its name, as listed.' },
      value: { type: 'positional', required: true, description: 'As JSON, or a plain word.' },
      ...jsonFlag,
    },
    run: async ({ args: { name, value, json } }) => {
      const changes = { [name]: parse(value) }
      const actor = { kind: 'system' as const, id: null }
      const settings = await withWorld((world) => changeSettings(world, { changes, actor }))
      if (json) return printJson(settings)
      print(`${name} is ${JSON.stringify(settings[name as keyof typeof settings])} now.`)
    },
  })
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
