import { defineCommand } from 'citty'
import { SCOPES } from '../../domain/api-keys/api-key.ts'
import { createApiKey } from '../../use-cases/create-api-key.ts'
import { listApiKeys } from '../../use-cases/list-api-keys.ts'
import { revokeApiKey } from '../../use-cases/revoke-api-key.ts'
import { dayOf, jsonFlag, print, printJson, printTable, type WithWorld } from './command.ts'

/** `berth keys`: who of the vendor's systems may call the API, and what each may do. */
export function keysCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'keys', description: 'Make, list and revoke API keys.' },
    subCommands: {
      create: createCommand(withWorld),
      list: listCommand(withWorld),
      revoke: revokeCommand(withWorld),
    },
  })
}

function createCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'create', description: 'Make an API key; it is shown this once.' },
    args: {
      name: { type: 'string', required: true, description: 'What it is for.' },
      scopes: {
        type: 'string',
        required: true,
        description: `What it may do, separated by commas: ${SCOPES.join(', ')}.`,
      },
      ...jsonFlag,
    },
    run: async ({ args: { name, scopes: listed, json } }) => {
      const scopes = listed
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => scope !== '')
      const { key } = await withWorld((world) => createApiKey(world, { name, scopes }))
      if (json) return printJson({ key })
      print(`The key "${name}" may ${scopes.join(', ')}. It is shown only now:\n\n${key}`)
    },
  })
}

function listCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'list', description: 'List API keys; never the keys themselves.' },
    args: jsonFlag,
    run: async ({ args }) => {
      const keys = await withWorld(listApiKeys)
      if (args.json) return printJson(keys)
      printTable(
        ['NAME', 'SCOPES', 'MADE', 'LAST USED', 'REVOKED', 'ID'],
        keys.map((key) => [
          key.name,
          key.scopes.join(','),
          dayOf(key.createdAt),
          dayOf(key.lastUsedAt),
          dayOf(key.revokedAt),
          key.id,
        ]),
      )
    },
  })
}

function revokeCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'revoke', description: 'Revoke an API key; its next request is refused.' },
    args: {
      key: { type: 'positional', required: true, description: 'The name or the id of the key.' },
      ...jsonFlag,
    },
    run: async ({ args: { key, json } }) => {
      await withWorld((world) => revokeApiKey(world, key))
      if (json) return printJson({ revoked: key })
      print(`Revoked: ${key}`)
    },
  })
}
