import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BackupUnusable } from '../../src/edges/database/backup/format.ts'
import { restoreBackup } from '../../src/edges/database/backup/restore-backup.ts'
import { writeBackup } from '../../src/edges/database/backup/write-backup.ts'
import { bringUpToDate } from '../../src/edges/database/database.ts'
import { resumeWork } from '../../src/use-cases/resume-work.ts'
import { verifyAudit } from '../../src/use-cases/verify-audit.ts'
import { aCommand } from '../support/a-command.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { aWorld } from '../support/a-world.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'
import { aBareDatabase, openFolder } from '../support/template-database.ts'

const SECRET_CHECK = 'the same secret'
let stage: Stage
let folder: string
beforeAll(async () => {
  folder = await openFolder('berth-backup-')
  stage = await aStage()
  await enterIntoDirectory(stage.world, [
    { externalId: 'kept-1', name: 'Kept\tHouse \\.\n"&" Å', administrators: ['ada@kept.example'] },
  ])
  const contact = await stage.contact('eva@kept.example')
  await contact.enterCompany('Kept House', 'eva@kept.example')
  await contact.choose('kept-1')
  await stage.call('POST', '/v1/webhook-endpoints', { url: 'https://erp.vendor.example/' })
  for (let order = 0; order < 20; order += 1) {
    await aReceivedOrder(stage.world, { email: `eva@kept${order}.example` })
  }
})
afterAll(() => stage.close())

const backup = (name: string) => {
  const file = join(folder, name)
  const options = { url: stage.world.databaseUrl, file, now: new Date(), secretCheck: SECRET_CHECK }
  return writeBackup(options).then((done) => ({ file, ...done }))
}
const restore = (url: string, file: string, secretCheck = SECRET_CHECK) =>
  restoreBackup({ url, file, secretChecks: [secretCheck] })

async function tablesOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client
    .query(`select from information_schema.tables where table_schema = 'public'`)
    .finally(() => client.end())
  return rowCount ?? 0
}

describe('A backup', () => {
  it('that is restored holds every row as it was, and what waits goes on', async () => {
    const { file, rows } = await backup('whole.gz')
    const url = await aBareDatabase()
    expect(await restore(url, file)).toEqual({ rows })
    await bringUpToDate(url)
    const before = await stage.everyRow()
    const world = await aWorld({ databaseUrl: url })
    const names = Object.keys(before).filter((name) => name !== 'applied_migrations')
    expect(names.length).toBeGreaterThan(30)
    for (const name of names) {
      const { rows: found } = await sql<{ digest: string | null }>`
        select md5(string_agg(t::text, '|' order by t::text)) as digest
        from ${sql.table(name)} as t`.execute(world.database)
      expect([name, found[0]?.digest ?? 'empty']).toEqual([name, before[name]])
    }
    expect((await verifyAudit(world)).brokenAt).toBeNull()
    const jobs = async () => {
      const { rows: found } = await sql<{ name: string; count: number }>`
        select name, count(*)::integer as count from pgboss.job
        where state = 'created' group by 1`.execute(world.database)
      return Object.fromEntries(found.map(({ name, count }) => [name, count]))
    }
    expect(await jobs()).toEqual({})
    await resumeWork(world)
    const { rows: waiting } = await sql<{ count: number }>`
      select count(*)::integer as count from mails where state = 'queued'`.execute(world.database)
    expect(await jobs()).toEqual({
      'send-mail': waiting[0]?.count,
      'answer-claims-from-directory': 1,
    })
    // Counters go on: the next order is written as on the day before.
    await aReceivedOrder(world, { email: 'eva@after.example' })
    await world.close()
  })

  it('is of one moment, whatever is written meanwhile', async () => {
    let isDone = false
    const writing = (async () => {
      for (let order = 0; !isDone; order += 1) {
        await aReceivedOrder(stage.world, { email: `eva@meanwhile${order}.example` })
      }
    })()
    const { file } = await backup('meanwhile.gz')
    isDone = true
    await writing
    // Every row whose other side was missing would be refused here.
    const url = await aBareDatabase()
    await restore(url, file)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(
      'select (select count(*) from orders) = (select count(distinct order_id) from timeline) as fits',
    )
    await client.end()
    expect(rows).toEqual([{ fits: true }])
  })

  it('is not begun where a file is already', async () => {
    const { file } = await backup('there.gz')
    const bytes = readFileSync(file)
    const { code, stderr } = await aCommand(stage.world, 'backup', file)
    expect([code, stderr]).toEqual([1, expect.stringContaining('exists already')])
    expect(readFileSync(file)).toEqual(bytes)
  })

  it('is taken and restored by the command line', async () => {
    const file = join(folder, 'by-command.gz')
    const taken = await aCommand(stage.world, 'backup', file, '--json')
    expect(JSON.parse(taken.stdout).rows).toBeGreaterThan(100)
    const databaseUrl = await aBareDatabase()
    const restored = await aCommand({ databaseUrl }, 'restore', file, '--json')
    expect(restored.code).toBe(0)
    expect(JSON.parse(restored.stdout)).toMatchObject({
      rows: JSON.parse(taken.stdout).rows,
      audit: { brokenAt: null },
    })
  })
})

describe('Nothing is restored, and nothing made,', () => {
  const refused = async (file: string, why: RegExp, secretCheck?: string) => {
    const url = await aBareDatabase()
    const attempt = restore(url, file, secretCheck)
    await expect(attempt).rejects.toThrow(why)
    await expect(attempt).rejects.toBeInstanceOf(BackupUnusable)
    expect(await tablesOf(url)).toBe(0)
  }
  const changed = async (name: string, change: (text: Buffer) => Buffer) => {
    const { file } = await backup(`before-${name}`)
    const path = join(folder, name)
    writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)))))
    return path
  }

  it.each([
    [
      'one letter is another',
      (text: Buffer) => Buffer.from(text.toString('latin1').replace('Kept', 'Kopt'), 'latin1'),
      /not as they were written/,
    ],
    [
      'a row is missing',
      (text: Buffer) =>
        Buffer.from(
          text.toString('latin1').replace(/(\{"table":"orders".*\n).*\n/, '$1'),
          'latin1',
        ),
      /not as they were written/,
    ],
    [
      'the end is missing',
      (text: Buffer) => text.subarray(0, text.lastIndexOf('{"end"')),
      /cut off/,
    ],
    [
      'the last third is missing',
      (text: Buffer) => text.subarray(0, (text.length * 2) / 3),
      /cut off|cannot be used/,
    ],
    [
      'something follows its end',
      (text: Buffer) => Buffer.concat([text, Buffer.from('{"more":1}\n')]),
      /behind its end/,
    ],
  ])('when %s', async (name, change, why) => {
    await refused(await changed(`${name.replaceAll(' ', '-')}.gz`, change), why)
  })

  it('when the file is cut off, or something else', async () => {
    const { file } = await backup('to-be-cut.gz')
    const bytes = readFileSync(file)
    writeFileSync(join(folder, 'cut.gz'), bytes.subarray(0, bytes.length / 2))
    await refused(join(folder, 'cut.gz'), /cut off/)
    writeFileSync(join(folder, 'noise.gz'), randomBytes(5000))
    await refused(join(folder, 'noise.gz'), /no backup of Berth/)
    writeFileSync(join(folder, 'other.gz'), gzipSync('{"some":"thing"}\n'))
    await refused(join(folder, 'other.gz'), /no backup of Berth/)
  })

  it('when the secret is another one', async () => {
    const { file } = await backup('secret.gz')
    await refused(file, /another BERTH_SECRET/, 'another one')
  })

  it('when it was taken by a newer version', async () => {
    const path = await changed('newer.gz', (text) =>
      Buffer.from(
        text
          .toString('latin1')
          .replace('"migrations":[', '"migrations":[{"name":"9999-later.sql","checksum":"x"},'),
        'latin1',
      ),
    )
    const url = await aBareDatabase()
    await expect(restore(url, path)).rejects.toThrow(/9999-later.sql.*newer version/)
    expect(await tablesOf(url)).toBe(0)
  })

  it('where something is already', async () => {
    const { file } = await backup('full.gz')
    await expect(restore(stage.world.databaseUrl, file)).rejects.toThrow(/has tables already/)
  })
})
