import { announceImport } from '../../../src/use-cases/announce-import.ts'
import { importDirectory } from '../../../src/use-cases/import-directory.ts'
import { aReviewer } from '../../support/a-reviewer.ts'
import { EVA } from '../cast.ts'
import type { OpenedInConsole } from '../opened.ts'
import type { Scene } from '../scene.ts'
import type { Theatre } from '../theatre.ts'

const COMPANY = 'Acme AB'
const ADMIN = 'anna.lind@harbour.example'

async function at(theatre: Theatre, locator: string): Promise<OpenedInConsole> {
  const reviewer = await aReviewer(theatre, 'admin', ADMIN)
  return { page: 'console', locator, reviewer }
}

const ROWS = [
  'externalId,name,kind,country,activeSubscriptions',
  'h-1001,Cormorant Shipyard AB,customer,SE,3',
  'h-1002,,customer,SE,1',
  'h-1003,Quayside Cranes AB,firm,SE,0',
  'h-1004,Gull Rigging AB,customer,Sweden,many',
  'h-1005,Tern Towage AB,customer,SE,2',
  'h-1006,Short AB',
  '',
].join('\n')

async function announced({ world }: Theatre) {
  return announceImport(world, {
    format: 'csv',
    fileName: 'organizations.csv',
    totalByteCount: Buffer.byteLength(ROWS),
    beginning: ROWS,
  })
}

async function imported(theatre: Theatre) {
  const { id } = await announced(theatre)
  const chunks = (async function* () {
    yield Buffer.from(ROWS)
  })()
  return importDirectory(theatre.world, { chunks, format: 'csv', resume: id })
}

async function mapped(theatre: Theatre): Promise<void> {
  const contact = await theatre.begin({ email: EVA, companyName: COMPANY })
  await contact.enterCompany(COMPANY, EVA)
  await contact.step('choice', { choice: 'new-organization' })
  await contact.confirm()
}

/** Imports and the audit log in the console. */
export const CONSOLE_RECORDS: readonly Scene[] = [
  {
    name: 'console-imports-none',
    shows: ['console imports'],
    reach: (theatre) => at(theatre, 'imports'),
    act: ({ page }) => page.locator('.imports summary').click(),
  },
  {
    name: 'console-imports',
    shows: ['console imports'],
    reach: async (theatre) => {
      await imported(theatre)
      await announced(theatre)
      return at(theatre, 'imports')
    },
    act: ({ page }) => page.locator('.row').first().waitFor(),
  },
  {
    name: 'console-import-refused-rows',
    shows: ['console imports'],
    reach: async (theatre) => at(theatre, `imports/${(await imported(theatre)).id}`),
    act: ({ page }) => page.locator('.refused-rows').waitFor(),
  },
  {
    name: 'console-import-interrupted',
    shows: ['console imports'],
    reach: async (theatre) => at(theatre, `imports/${(await announced(theatre)).id}`),
  },
  {
    name: 'console-audit',
    shows: ['console audit'],
    reach: async (theatre) => {
      await mapped(theatre)
      return at(theatre, 'audit?about=SO-4711')
    },
    act: ({ page }) => page.locator('.row').first().waitFor(),
  },
  {
    name: 'console-audit-entry',
    shows: ['console audit'],
    reach: async (theatre) => {
      await mapped(theatre)
      const opened = await at(theatre, 'audit')
      const reply = await opened.reviewer.call('GET', 'audit?kind=order.mapped&limit=1')
      return { ...opened, locator: `audit/${reply.json.items[0].sequence}` }
    },
  },
  {
    name: 'console-audit-verified',
    shows: ['console audit'],
    reach: async (theatre) => {
      await mapped(theatre)
      return at(theatre, 'audit?kind=order.mapped')
    },
    act: async ({ page }) => {
      await page.locator('.verification button').click()
      await page.getByRole('alert').waitFor()
    },
  },
]
