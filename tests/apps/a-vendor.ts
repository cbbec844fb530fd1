import { advanceRun } from '../../src/use-cases/advance-run.ts'
import type { Contact, Stage } from '../support/a-stage.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'

/** A vendor's system that does at once what it is called for. */
export async function aVendor({ world, contact: enter }: Stage) {
  const { target, close } = await aStandIn()
  return {
    close,
    /** An order that was set up for a new organization at this host, and provisioned. */
    async provisioned(host: string): Promise<Contact> {
      const contact = await enter(`eva@${host}`)
      await contact.enterCompany(`House of ${host}`, `eva@${host}`)
      await contact.step('choice', { choice: 'new-organization' })
      await contact.confirm()
      const runs = await world.transact(({ runs }) => runs.allOf(contact.order.id))
      for (const { id } of runs) await advanceRun(world, target, id)
      return contact
    },
  }
}
