import type { Language } from '../domain/language.ts'
import { enterSetup, type Visitor } from './parts/doors.ts'
import { type SetupView, setupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/** The language of the contact's pages and mails from now on. */
export function changeLanguage(
  world: World,
  visitor: Visitor,
  language: Language,
): Promise<SetupView> {
  return world.transact(async (stores) => {
    const { order, setup } = await enterSetup(stores, world, visitor)
    const changed = { ...order, contact: { ...order.contact, language } }
    await stores.orders.update(changed)
    return setupView(stores, world, changed, setup)
  })
}
