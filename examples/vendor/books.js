// What the vendor holds, in a file. Yours is a database.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

export function openBooks(path) {
  const kept = read(path) ?? {
    cursor: null,
    organizations: {},
    madeFor: {},
    done: {},
    lastNumber: 0,
  }
  const next = (prefix) => `${prefix}-${++kept.lastNumber}`
  const held = (id) => {
    // Organizations that were there before Berth asked for anything.
    kept.organizations[id] ??= { name: null, administrators: [], subscriptions: [], partners: [] }
    return kept.organizations[id]
  }
  const save = () => {
    writeFileSync(`${path}.new`, JSON.stringify(kept, null, 2))
    renameSync(`${path}.new`, path)
  }
  return {
    cursor: kept.cursor ?? undefined,
    keepCursor(cursor) {
      kept.cursor = cursor
      save()
    },
    /** Events come at least once: what was done under this key is not done again. */
    doOnce(key, work) {
      if (!(key in kept.done)) {
        kept.done[key] = work()
        save()
      }
      return kept.done[key]
    },
    madeFor: (key) => kept.madeFor[key],
    create(key, name, kind) {
      const id = next('org')
      kept.organizations[id] = { name, kind, administrators: [], subscriptions: [], partners: [] }
      kept.madeFor[key] = id
      return id
    },
    attach(organization, order) {
      const id = next('sub')
      held(organization).subscriptions.push({ id, orderId: order.id, lines: order.lines })
      return id
    },
    admit: (organization, address) => void held(organization).administrators.push({ address }),
    link: (organization, partner) => void held(organization).partners.push(partner),
    /** Takes back what was made for the order; here subscriptions and whole organizations. */
    undo(orderId, step) {
      if (step === 'undo-create-organization') delete kept.organizations[kept.madeFor[orderId]]
      if (step !== 'undo-attach-subscription') return
      for (const one of Object.values(kept.organizations)) {
        one.subscriptions = one.subscriptions.filter((held) => held.orderId !== orderId)
      }
    },
  }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
