import { SETTING_NAMES, SETTING_RULES } from '../../../../domain/setting-rules.ts'
import { changeSettings } from '../../../../use-cases/change-settings.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { readSettings } from '../../../../use-cases/read-settings.ts'
import * as contract from '../../contracts/console/settings.ts'
import { settingsBody } from '../../contracts/settings.ts'
import { tagsIn } from '../../if-match.ts'
import { reviewerActorOf } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'

const PATH = '/console/api/settings'

/** Settings as people look after them; see contracts/console/settings.ts. Not part of the public API. */
export function consoleSettingRoutes(server: Server, world: World): void {
  server.get(
    PATH,
    {
      config: { ability: 'read' },
      schema: { hide: true, response: { 200: contract.settingViews } },
    },
    () => viewOf(world),
  )
  server.patch(
    PATH,
    {
      config: { ability: 'change-settings' },
      schema: { hide: true, body: settingsBody, response: { 200: contract.settingViews } },
    },
    async (request) => {
      const ifMatch = tagsIn(request.headers['if-match'])
      await changeSettings(world, {
        changes: request.body,
        actor: reviewerActorOf(request),
        ...(ifMatch === undefined ? {} : { ifMatch }),
      })
      return viewOf(world)
    },
  )
}

async function viewOf(world: World): Promise<contract.SettingViews> {
  const { settings, defaults, changed, tag } = await readSettings(world)
  const items = SETTING_NAMES.map((name) => ({
    name,
    value: copied(settings[name]),
    defaultValue: copied(defaults[name]),
    isChanged: changed.includes(name),
    rule: ruleOf(name),
  }))
  return { items, tag }
}

type Value = contract.SettingView['value']

const copied = (value: boolean | number | string | readonly number[]): Value =>
  typeof value === 'object' ? [...value] : value

function ruleOf(name: contract.SettingView['name']): contract.SettingView['rule'] {
  const rule = SETTING_RULES[name]
  switch (rule.kind) {
    case 'switch':
    case 'address':
      return { kind: rule.kind }
    case 'text':
      return { kind: rule.kind, most: rule.most }
    case 'choice':
      return { kind: rule.kind, of: [...rule.of] }
    case 'number':
      return { kind: rule.kind, least: rule.least, most: rule.most }
    case 'days':
      return { kind: rule.kind, most: rule.most, atMost: rule.atMost }
  }
}
