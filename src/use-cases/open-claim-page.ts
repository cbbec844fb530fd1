import { maskEmail } from '../domain/email-address.ts'
import type { Language } from '../domain/language.ts'
import { type ClaimDoor, findLiveDoor, locatorEnded, type Visitor, visitOf } from './parts/doors.ts'
import type { Stores, World } from './ports.ts'

export type ClaimOpening = {
  readonly vendorName: string
  readonly vendorSupport: string
  readonly maskedEmail: string
  readonly language: Language
  readonly hasSession: boolean
}

/** What anybody who has an approver's link may know: nothing about the question. Changes nothing. */
export function openClaimPage(world: World, { locator, browser }: Visitor): Promise<ClaimOpening> {
  return world.transact(async (stores) => {
    const door = await findLiveDoor(stores, world, locator)
    if (door.kind !== 'claim') throw locatorEnded()
    const visit = browser === null ? null : visitOf(world, door, browser)
    return {
      vendorName: world.settings.vendorName,
      vendorSupport: world.settings.vendorSupport,
      maskedEmail: maskEmail(door.email),
      language: await languageOf(stores, door),
      hasSession: visit !== null && (await stores.setups.hasSession(visit, world.now())),
    }
  })
}

async function languageOf(stores: Stores, { claimId, email }: ClaimDoor): Promise<Language> {
  const approvers = await stores.claims.approversOf(claimId)
  return approvers.find((approver) => approver.email === email)?.language ?? 'en'
}
