import { defineCommand } from 'citty'
import { REVIEWER_ROLES } from '../../domain/reviewers/abilities.ts'
import type { Reviewer } from '../../domain/reviewers/reviewer.ts'
import { addReviewer } from '../../use-cases/add-reviewer.ts'
import { changeReviewer } from '../../use-cases/change-reviewer.ts'
import { listReviewers } from '../../use-cases/list-reviewers.ts'
import { removeReviewer } from '../../use-cases/remove-reviewer.ts'
import { restoreReviewer } from '../../use-cases/restore-reviewer.ts'
import { dayOf, jsonFlag, print, printJson, printTable, type WithWorld } from './command.ts'

const actor = { kind: 'system', id: null } as const
const roles = REVIEWER_ROLES.join(', ')
const reviewer = {
  type: 'positional',
  required: true,
  description: 'The address or the id of the reviewer.',
} as const

/** `berth reviewers`: who may sign in to the console. The first admin is made here. */
export function reviewersCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'reviewers', description: 'Say who may use the console.' },
    subCommands: {
      add: addCommand(withWorld),
      change: changeCommand(withWorld),
      list: listCommand(withWorld),
      remove: removeCommand(withWorld),
      restore: restoreCommand(withWorld),
    },
  })
}

function addCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'add', description: 'Let a person sign in by a code to this mailbox.' },
    args: {
      email: { type: 'positional', required: true, description: 'The address of the mailbox.' },
      role: { type: 'string', required: true, description: `What they may do: ${roles}.` },
      name: { type: 'string', description: 'Their name, as shown in the console.' },
      ...jsonFlag,
    },
    run: async ({ args: { email, role, name, json } }) => {
      const input = { email, role, name: name ?? null, actor }
      const added = await withWorld((world) => addReviewer(world, input))
      if (json) return printJson(entryOf(added))
      print(`${added.email} may sign in at /console, as ${added.role}.`)
    },
  })
}

function changeCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'change', description: 'Give a reviewer another role; it holds at once.' },
    args: {
      reviewer,
      role: { type: 'string', required: true, description: `The new one: ${roles}.` },
      ...jsonFlag,
    },
    run: async ({ args: { reviewer: named, role, json } }) => {
      const input = { reviewer: named, role, actor }
      const changed = await withWorld((world) => changeReviewer(world, input))
      if (json) return printJson(entryOf(changed))
      print(`${nameOf(changed)} is ${changed.role} now.`)
    },
  })
}

function listCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'list', description: 'List everybody who may, or once might, use the console.' },
    args: jsonFlag,
    run: async ({ args }) => {
      const all = await withWorld(listReviewers)
      if (args.json) return printJson(all.map(entryOf))
      printTable(
        ['ADDRESS', 'NAME', 'ROLE', 'BY', 'ADDED', 'SIGNED IN', 'REMOVED', 'ID'],
        all.map((one) => [
          one.email ?? '–',
          one.name ?? '–',
          one.role ?? 'none',
          one.identity.kind === 'mailbox' ? 'code' : one.identity.issuer,
          dayOf(one.addedAt),
          dayOf(one.lastSignedInAt),
          dayOf(one.removedAt),
          one.id,
        ]),
      )
    },
  })
}

function removeCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'remove', description: 'Let a reviewer in no more; their sessions end at once.' },
    args: { reviewer, ...jsonFlag },
    run: async ({ args: { reviewer: named, json } }) => {
      const removed = await withWorld((world) => removeReviewer(world, { reviewer: named, actor }))
      if (json) return printJson(entryOf(removed))
      print(`Removed: ${nameOf(removed)}`)
    },
  })
}

function restoreCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'restore', description: 'Let somebody in again who was removed.' },
    args: { reviewer, ...jsonFlag },
    run: async ({ args: { reviewer: named, json } }) => {
      const back = await withWorld((world) => restoreReviewer(world, { reviewer: named, actor }))
      if (json) return printJson(entryOf(back))
      print(`${nameOf(back)} may sign in again.`)
    },
  })
}

const nameOf = ({ email, id }: Reviewer): string => email ?? id

function entryOf({ identity, ...reviewer }: Reviewer) {
  return { ...reviewer, identity: identity.kind }
}
