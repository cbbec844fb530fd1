import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCommand } from '../support/a-command.ts'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
let folder: string
beforeAll(async () => {
  world = await aWorld()
  folder = await mkdtemp(join(tmpdir(), 'berth-replay-'))
  const at = (name: string) => ({ userDomains: [{ name, userCount: 9 }] })
  await fillDirectory(world, {
    organizations: [
      anOrganizationRow({ externalId: 'o-1', name: 'Acme AB' }),
      anOrganizationRow({ externalId: 'o-2', name: 'Zeta Bolt', ...at('bolt.example') }),
      anOrganizationRow({ externalId: 'o-3', name: '=HYPERLINK("x")', ...at('trap.example') }),
    ],
    users: [aUserRow({ organizationExternalId: 'o-1', email: 'eva@acme.example' })],
  })
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

const HEADER = 'companyName,administratorEmail,kind,organizationExternalId'
const LITERAL = '{"isMatchingBeyondLiteral": false}'

async function replay(csv: string | Buffer, ...flags: string[]) {
  const file = join(folder, 'orders.csv')
  await writeFile(file, csv)
  return berth(file, ...flags)
}

const berth = (...args: string[]) => aCommand(world, 'replay', ...args)

async function settings(text: string): Promise<string> {
  const file = join(folder, 'tomorrow.json')
  await writeFile(file, text)
  return file
}

const ORDERS = [
  HEADER,
  'Acme,eva@acme.example,customer,o-1',
  'Bolt,bo@bolt.example,customer,o-2',
  'Nothing Inc,bo@nothing.example,customer,',
  'Other,bo@bolt.example,customer,',
  'Lost,bo@lost.example,customer,o-9',
].join('\n')

describe('berth replay', () => {
  test('counts what is right under the settings of today', async () => {
    const { code, stdout } = await replay(ORDERS, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      replay: {
        today: {
          orderCount: 5,
          rightFirstCount: 2,
          rightInListCount: 2,
          wrongFirstCount: 1,
          nothingCount: 2,
          nothingRightlyCount: 1,
          sureCount: 1,
          sureAndWrongCount: 0,
        },
        tomorrow: null,
        differenceCount: 0,
      },
      refusedCount: 0,
    })
    const forPeople = await replay(ORDERS)
    expect(forPeople.stdout).toMatch(/right one first +2 \(40\.0 %\)/)
    expect(forPeople.stdout).not.toContain('TOMORROW')
  })

  test('shows what the settings of tomorrow change, and never an address', async () => {
    const tomorrow = await settings(LITERAL)
    const out = join(folder, 'differences.csv')
    const csv = `${ORDERS}\n"Some, ""quoted"" name",bo@trap.example,customer,o-3\n`
    const { code, stdout } = await replay(csv, '--settings', tomorrow, '--out', out)
    expect(code).toBe(0)
    expect(stdout).toMatch(/right one first +3 \(50\.0 %\) +1 \(16\.7 %\) +-2/)
    expect(stdout).toContain('3 orders are answered otherwise.')
    expect(stdout).toMatch(/^3 +Bolt +o-2 +o-2 0\.\d\d right-first +nothing 0\.00 nothing$/m)
    const written = await readFile(out, 'utf8')
    expect(written.split('\n')[0]).toMatch(/^line,companyName,organizationExternalId,todayFirst/)
    expect(written).toContain('"Some, ""quoted""')
    expect(written.match(/right-first/g)).toHaveLength(2)
    const { stdout: json } = await replay(csv, '--settings', tomorrow, '--json')
    expect(JSON.parse(json).differences).toHaveLength(3)
    expect(`${stdout}${written}${json}`).not.toContain('@')
  })

  test('writes no cell that a spreadsheet would run', async () => {
    const tomorrow = await settings(LITERAL)
    const out = join(folder, 'differences.csv')
    await replay(
      `${HEADER}\n=1+1,bo@bolt.example,customer,o-2\n`,
      '--settings',
      tomorrow,
      '--out',
      out,
    )
    expect(await readFile(out, 'utf8')).toContain("2,'=1+1,o-2")
  })

  test('leaves out rows that cannot be used, and says which and why', async () => {
    const rows: (string | Buffer)[] = [
      `\ufeffid,${HEADER}`,
      '1,Acme,eva@acme.example,customer,o-1',
      '2,Acme,not an address,customer,o-1',
      '3,Acme,eva@acme.example,person,o-1',
      '4,,eva@acme.example,customer,o-1',
      '5,Acme',
      `6,Ac"me,eva@acme.example,customer,o-1`,
      `7,Acme,eva@acme.example,customer,${'x'.repeat(201)}`,
      Buffer.from([0x38, 0x2c, 0xff, 0x2c]),
      '9, Acme , eva@acme.example , customer , o-1 ',
    ]
    const csv = Buffer.concat(
      rows.map((row) => Buffer.concat([Buffer.from(row as never), Buffer.from('\r\n')])),
    )
    const { code, stdout } = await replay(csv, '--json')
    expect(code).toBe(2)
    const { replay: figures, refused, refusedCount } = JSON.parse(stdout)
    expect(figures.today).toMatchObject({ orderCount: 2, rightFirstCount: 2 })
    expect(refusedCount).toBe(7)
    const reasons = new Map(
      refused.map(({ line, reason }: { line: number; reason: string }) => [line, reason]),
    )
    expect([...reasons.keys()].sort()).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect(reasons.get(3)).toContain('administratorEmail')
    expect(reasons.get(4)).toContain('kind')
    expect(reasons.get(5)).toContain('companyName')
    expect(reasons.get(8)).toContain('organizationExternalId')
    expect(reasons.get(9)).toContain('UTF-8')
  })

  test.each([
    ['an empty file', '', 'it is empty'],
    [
      'a file without a column',
      'companyName,kind\nAcme,customer',
      'lacks administratorEmail, organizationExternalId',
    ],
  ])('refuses %s', async (_, csv, reason) => {
    const { code, stderr } = await replay(csv)
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)])
    expect(stderr).not.toContain('    at ')
  })

  test.each([
    ['{"isMatchingBeyondliteral": false}', 'isMatchingBeyondliteral is not known'],
    ['{"isMatchingBeyondLiteral": "no"}', 'isMatchingBeyondLiteral must be true or false'],
    ['[]', 'The settings must be an object'],
    ['{', 'is not valid JSON'],
  ])('refuses settings that are %s', async (text, reason) => {
    const { code, stderr } = await replay(ORDERS, '--settings', await settings(text))
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)])
  })

  test('refuses files that it cannot read or write', async () => {
    expect((await berth(join(folder, 'none.csv'))).stderr).toContain('cannot be read (ENOENT)')
    expect((await berth(folder)).stderr).toContain('is a folder')
    const nowhere = join(folder, 'none', 'out.csv')
    expect((await replay(ORDERS, '--out', nowhere)).stderr).toContain('cannot be written (ENOENT)')
    expect((await berth()).code).toBe(2)
  })
})
