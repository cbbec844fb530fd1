import type { World } from '../../src/use-cases/ports.ts'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { type Entry, enterIntoDirectory } from '../support/directory-entries.ts'
import type { Theatre } from './theatre.ts'

/** Who appears in the pictures. */
export const EVA = 'eva.berg@acme.example'
export const KARIN = 'karin.lindqvist@acme.example'
export const BO = 'bo.ek@acme.example'
export const PIA = 'pia.holm@nordic-cloud.example'
/** A name and an address of 60 characters each, as some have them. */
export const LONG_NAME = 'Västerbottens Kommunala Fastighets- och Energiförvaltning AB'
export const LONG_PERSON = 'maximiliana.hohenstein-oxenstierna@fastighetsforvaltning.example'
export const LONG_CHIEF = 'karl-bertil.gyllenstierna@fastighetsforvaltning.example'

export const ACME: Entry = {
  externalId: 'acme-1',
  name: 'Acme AB',
  administrators: [KARIN, BO],
  members: ['ida@acme.example', 'jan@acme.example'],
  activeSubscriptions: 3,
}
export const NORDIC: Entry = {
  externalId: 'nordic-1',
  name: 'Nordic Cloud Partners',
  kind: 'partner',
  administrators: ['ola.vik@nordic-cloud.example'],
  members: [PIA],
}
export const LONG_HOUSE: Entry = {
  externalId: 'long-1',
  name: LONG_NAME,
  administrators: [LONG_CHIEF],
  members: ['ida@fastighetsforvaltning.example'],
}

export const PARTNER = { email: PIA, kind: 'partner', name: 'Pia Holm' } as const

export const enters = ({ world }: Theatre, ...entries: readonly Entry[]) =>
  enterIntoDirectory(world, entries)

/** Several organizations of one name and domain: in use, smaller, and long forgotten. */
export async function acmes(world: World): Promise<void> {
  const people = (organizationExternalId: string, names: readonly string[]) =>
    names.map((name, index) =>
      aUserRow({
        organizationExternalId,
        externalId: `${organizationExternalId}-u${index}`,
        email: `${name}@acme.example`,
        role: index === 0 ? 'administrator' : 'member',
        lastActiveAt: new Date('2026-02-27T08:00:00Z'),
      }),
    )
  const many = Array.from({ length: 126 }, (_, index) => `person${index}`)
  await fillDirectory(world, {
    organizations: [
      anOrganizationRow({
        externalId: 'acme-1',
        name: 'Acme AB',
        activeSubscriptions: 3,
        lastActiveAt: new Date('2026-02-27T08:00:00Z'),
      }),
      anOrganizationRow({
        externalId: 'acme-2',
        name: 'Acme Logistik AB',
        origin: 'partner',
        createdAt: new Date('2023-09-18T00:00:00Z'),
        lastActiveAt: new Date('2026-02-25T08:00:00Z'),
      }),
      anOrganizationRow({
        externalId: 'acme-3',
        name: 'Acme',
        origin: 'trial-online',
        createdAt: new Date('2017-05-09T00:00:00Z'),
        lastActiveAt: new Date('2017-06-01T08:00:00Z'),
        activeSubscriptions: 0,
      }),
    ],
    users: [
      ...people('acme-1', ['karin.lindqvist', 'bo.ek', ...many]),
      ...people('acme-2', ['sara.moe', 'tom', 'ulf']),
      ...people('acme-3', ['old.hand']),
    ],
  })
}
