import { afterAll, beforeAll, expect, test } from 'vitest'
import { passGate } from '../../../src/domain/setups/gate.ts'
import { INTENTS, type Intent } from '../../../src/domain/setups/setup.ts'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import { sweepDeadlines } from '../../../src/use-cases/sweep-deadlines.ts'
import { aStage, type Contact, type Stage } from '../../support/a-stage.ts'
import { enterIntoDirectory } from '../../support/directory-entries.ts'
import { aStandIn } from '../../use-cases/provisioning/a-stand-in.ts'

/** What the match says of the entered address and name. */
const FOUND = ['administrator-email', 'member-email', 'candidates'] as const
type Found = (typeof FOUND)[number]
/** What whoever is asked does; `silence` lasts past every deadline. */
const ANSWERS = ['approve', 'refuse', 'not-us', 'no-longer-administrator', 'silence'] as const
type Answer = (typeof ANSWERS)[number]

/** Where a parked order ends, and what becomes of the claim. */
const ENDS = {
  approve: ['provisioned', 'approved'],
  refuse: ['in-setup', 'refused'],
  'not-us': ['in-review', 'disputed'],
  'no-longer-administrator': ['in-review', 'unanswerable'],
  silence: ['in-setup', 'expired'],
} as const satisfies Record<Answer, readonly [string, string]>

type Kind = 'administrator' | 'confirmation'

/** A named person is asked alone, and has no way to say that it is no longer them. */
const offered = (kind: Kind, answer: Answer) =>
  kind === 'administrator' || answer !== 'no-longer-administrator'

const WAYS = INTENTS.flatMap((intent) =>
  FOUND.flatMap((found) => ANSWERS.map((answer) => ({ intent, found, answer }))),
)

let stage: Stage
let vendor: Awaited<ReturnType<typeof aStandIn>>
beforeAll(async () => {
  stage = await aStage()
  vendor = await aStandIn()
})
afterAll(async () => {
  await vendor.close()
  await stage.close()
})

let count = 0

async function atCompany(intent: Intent, found: Found) {
  count += 1
  const host = `way${count}.example`
  const isOwn = intent !== 'partner-for-customer'
  const own = isOwn ? `eva@${host}` : `eva@seller-${host}`
  const entered = isOwn ? own : `new@${host}`
  const chief = `chief@${host}`
  await enterIntoDirectory(stage.world, [
    {
      externalId: `way-${count}`,
      name: `Wayhouse ${count}`,
      kind: intent === 'partner-own' ? 'partner' : 'customer',
      administrators: found === 'administrator-email' ? [entered] : [chief],
      members: found === 'member-email' ? [entered] : [],
    },
    ...(isOwn
      ? []
      : [
          {
            externalId: `seller-${count}`,
            name: `S ${count}`,
            kind: 'partner' as const,
            members: [own],
          },
        ]),
  ])
  const contact = await stage.contact(own, intent === 'customer-own' ? 'customer' : 'partner')
  if (intent !== 'customer-own') await contact.step('intent', { intent })
  const { body } = await contact.step('setup')
  if (body.step === 'partner') await confirmPartner(contact)
  return { contact, entered, chief, externalId: `way-${count}` }
}

async function confirmPartner(contact: Contact): Promise<void> {
  const { body } = await contact.step('setup')
  const organizationId = body.partner?.options[0]?.organizationId
  await contact.step('partner', { organizationId })
}

async function provision({ order }: Contact): Promise<void> {
  for (const { id } of await stage.world.transact(({ runs }) => runs.allOf(order.id))) {
    await advanceRun(stage.world, vendor.target, id)
  }
}

async function answerAs(to: string, kind: Kind, answer: Answer): Promise<void> {
  if (answer === 'silence') {
    stage.world.clock.jump({ days: 14, minutes: 1 })
    await sweepDeadlines(stage.world)
    return
  }
  const approver = await stage.approver(to, kind)
  const reply = await approver.answer(answer, answer === 'refuse' ? 'no' : undefined)
  expect(reply.status).toBe(200)
}

type Chosen = Awaited<ReturnType<typeof atCompany>>

/** What the rules say of the organization that was found. */
function gateOf(intent: Intent, found: Found) {
  return passGate({
    intent,
    standing: intent === 'partner-for-customer' ? 'elsewhere' : 'own',
    isAdministrator: found === 'administrator-email',
    isContactAdministrator: false,
    isApproved: false,
    isConfirmed: false,
    isConsentNeeded: false,
  })
}

test.each(WAYS)('$intent, found by $found, answered by $answer', async (way) => {
  const gate = gateOf(way.intent, way.found)
  const chosen = await atCompany(way.intent, way.found)
  await chosen.contact.enterCompany(`Wayhouse ${count}`, chosen.entered)
  const { body } = await chosen.contact.choose(chosen.externalId)
  if (gate.kind === 'park') {
    expect(body.step).toBe('parked')
    return parked(chosen, gate.claim, way.answer)
  }
  expect(body.step).toBe('preview')
  await chosen.contact.confirm()
  await mapped(chosen, gate.kind === 'pass' ? gate.asks : null, way.answer)
})

async function parked(chosen: Chosen, kind: Kind, answer: Answer): Promise<void> {
  const [state, claimState] = ENDS[answer]
  await answerAs(asked(chosen, kind), kind, answer)
  if (answer === 'approve') await chosen.contact.confirm()
  await provision(chosen.contact)
  expect(await stage.stateOf(chosen.contact.order)).toBe(state)
  expect(await stateOfClaim(chosen, kind)).toBe(claimState)
}

/** Whatever is answered, the subscription stays where it is; only a reviewer undoes that. */
async function mapped(chosen: Chosen, kind: Kind | null, answer: Answer): Promise<void> {
  const isAsked = kind !== null && offered(kind, answer)
  if (isAsked) await answerAs(asked(chosen, kind), kind, answer)
  await provision(chosen.contact)
  expect(await stage.stateOf(chosen.contact.order)).toBe('provisioned')
  if (isAsked) expect(await stateOfClaim(chosen, kind)).toBe(ENDS[answer][1])
}

const asked = ({ chief, entered }: Chosen, kind: Kind) =>
  kind === 'administrator' ? chief : entered

async function stateOfClaim({ contact }: Chosen, kind: Kind): Promise<string | undefined> {
  const claims = await stage.claimsOf(contact.order)
  return claims.find((claim) => claim.kind === kind)?.state
}

test.each(INTENTS)(
  '%s, nothing found: a new organization, and nobody is asked before',
  async (intent) => {
    const { contact } = await atCompany(intent, 'candidates')
    const { email } = contact.order.contact
    const isOwn = intent !== 'partner-for-customer'
    const named = isOwn ? email : `ada@new-way${count}.example`
    await contact.enterCompany('Quite Another Name', named)
    await contact.step('choice', { choice: 'new-organization', why: 'separate' })
    await contact.confirm()
    await provision(contact)
    expect(await stage.stateOf(contact.order)).toBe('provisioned')
    const claims = await stage.claimsOf(contact.order)
    expect(claims.map(({ kind }) => kind)).toEqual(isOwn ? [] : ['acceptance'])
  },
)
