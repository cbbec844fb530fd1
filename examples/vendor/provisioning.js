// The provisioning system: carries out the runs that Berth tells of, and reports each.
import { connectBerth, isProblem } from 'berth/sdk'
import { openBooks } from './books.js'

const berth = connectBerth({ url: process.env.BERTH_URL, key: process.env.BERTH_KEY })
const books = openBooks(process.env.BOOKS ?? 'books.json')

for await (const event of berth.follow({ after: books.cursor, pauseMs: 500 })) {
  if (event.type === 'run.started') await carryOut(event.data)
  books.keepCursor(event.cursor)
}

async function carryOut({ orderId, run }) {
  const path = { id: orderId }
  const { data: order } = await berth.readOrder({ path })
  const { facts, isStopped } = await readRun(path, run)
  const isUndo = facts.steps.startsWith('undo-')
  const isOpen = isUndo || ['mapped', 'provisioned'].includes(order.state)
  if (isStopped || !isOpen) return
  const done = books.doOnce(`${orderId} ${run}`, () => doSteps(order, facts))
  process.stdout.write(`${order.externalId}: run ${run}: ${facts.steps}\n`)
  // An undo needs no report.
  if (!isUndo) await report(path, { ...done, run })
}

/** What the timeline says of a run. */
async function readRun(path, run) {
  const said = {}
  for await (const { kind, facts } of berth.each('readTimeline', { path })) {
    if (facts.run === run) said[kind] = facts
  }
  return { facts: said['run.started'], isStopped: 'run.stopped' in said }
}

/** Answers what is to be reported. */
function doSteps(order, facts) {
  const made = { organization: facts.organizationExternalId ?? books.madeFor(order.id) }
  const steps = {
    'create-organization': () => {
      made.organization = books.create(order.id, facts.organizationName, 'customer')
    },
    'create-partner-organization': () => {
      made.partner = books.create(`${order.id} partner`, facts.partnerOrganizationName, 'partner')
    },
    'attach-subscription': () => {
      made.subscription = books.attach(made.organization, order)
    },
    'add-administrator': (before) => {
      if (before === 'create-partner-organization')
        books.admit(made.partner, facts.partnerAdministrator)
      else books.admit(made.organization, facts.administrator)
    },
    'link-partner': () => {
      const partner = facts.partnerOrganizationExternalId ?? made.partner
      books.link(made.organization, partner ?? books.madeFor(`${order.id} partner`))
    },
  }
  const names = facts.steps.split(' ')
  for (const [place, name] of names.entries()) {
    if (name.startsWith('undo-')) books.undo(order.id, name)
    else steps[name](names[place - 1])
  }
  return {
    organizationExternalId: made.organization,
    ...(made.subscription ? { subscriptionExternalId: made.subscription } : {}),
    ...(made.partner ? { partnerOrganizationExternalId: made.partner } : {}),
  }
}

async function report(path, body) {
  try {
    await berth.reportProvisioned({ path, body })
  } catch (error) {
    // It was undone, or another was chosen, in the meantime: a run of its own will say so.
    if (!isProblem(error, 'order-transition-refused', 'provisioned-differs')) throw error
    process.stdout.write(`${error.message}\n`)
  }
}
