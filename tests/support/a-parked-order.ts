import type { Order } from '../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import { chooseOrganization } from '../../src/use-cases/choose-organization.ts'
import { enterCompany } from '../../src/use-cases/enter-company.ts'
import { proveMailbox } from '../../src/use-cases/prove-mailbox.ts'
import { sendCode } from '../../src/use-cases/send-code.ts'
import { letterTo, locatorIn } from './a-postman.ts'
import { aReceivedOrder } from './a-received-order.ts'
import type { TestWorld } from './a-world.ts'
import { enterIntoDirectory, idOf } from './directory-entries.ts'

export type Visitor = { readonly locator: string; readonly browser: string }
export type ParkedOrder = {
  readonly order: Order
  readonly organizationId: OrganizationId
  readonly contact: Visitor
  readonly approvers: readonly Visitor[]
}

let count = 0

/** Somebody with a browser who proved the mailbox to which the link was sent. */
export async function aVisitor(
  world: TestWorld,
  email: string,
  kind: 'invitation' | 'claim-administrator' | 'claim-acceptance' | 'claim-confirmation',
): Promise<Visitor> {
  const visitor = {
    locator: await locatorIn(world, email, kind),
    browser: world.secrets.newLocator(),
  }
  await sendCode(world, visitor)
  const { code } = (await letterTo(world, email, 'code')).secret
  await proveMailbox(world, { ...visitor, code: code ?? '' })
  return visitor
}

/** An order that waits for one of three administrators of an organization of its own. */
export async function aParkedOrder(world: TestWorld): Promise<ParkedOrder> {
  count += 1
  const host = `parked${count}.example`
  const administrators = [`one@${host}`, `two@${host}`, `three@${host}`]
  await enterIntoDirectory(world, [
    { externalId: `parked-${count}`, name: 'Parked House', administrators },
  ])
  const organizationId = await idOf(world, `parked-${count}`)
  const email = `eva@${host}`
  const order = await aReceivedOrder(world, { email })
  const contact = await aVisitor(world, email, 'invitation')
  await enterCompany(world, contact, { companyName: 'Parked', administratorEmail: email })
  await chooseOrganization(world, contact, { choice: 'organization', organizationId })
  const approvers = []
  for (const administrator of administrators) {
    approvers.push(await aVisitor(world, administrator, 'claim-administrator'))
  }
  return { order, organizationId, contact, approvers }
}
