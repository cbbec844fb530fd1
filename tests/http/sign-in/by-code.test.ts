import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'
import { addReviewer } from '../../../src/use-cases/add-reviewer.ts'
import { knockedAs, signInBindingOf } from '../../../src/use-cases/parts/console-door.ts'
import { removeReviewer } from '../../../src/use-cases/remove-reviewer.ts'
import { lettersOf, letterTo } from '../../support/a-postman.ts'
import { aConsoleBrowser, aReviewer, signInByCode } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'

const SYSTEM = { kind: 'system', id: null } as const
const MAIL = 'reviewer-sign-in-code'
let stage: Stage
let names = 0
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

async function somebody(role = 'reviewer'): Promise<{ email: string; id: string }> {
  names += 1
  const email = `somebody-${names}@vendor.example`
  const { id } = await addReviewer(stage.world, { email, role, actor: SYSTEM })
  return { email, id }
}
const browser = () => aConsoleBrowser(stage)
const ask = (at: ReturnType<typeof browser>, email: string) =>
  at.call('POST', 'session/code', { email, language: 'sv' })
const codeOf = async (email: string) => (await letterTo(stage.world, email, MAIL)).secret.code ?? ''
const type = (at: ReturnType<typeof browser>, email: string, code: string) =>
  at.call('POST', 'session', { email, code })
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000')
const codesTo = async (email: string) =>
  (await lettersOf(stage.world)).filter(({ to, kind }) => to === email && kind === MAIL).length
const pass = (minutes: number) => stage.world.clock.jump({ minutes })

describe('A reviewer signs in by a code to the mailbox', () => {
  test('and is told who they are and what they may do', async () => {
    const { email, id } = await somebody()
    const at = browser()
    expect((await at.call('GET', 'session')).json).toEqual({
      vendorName: 'Harbour Software',
      ways: { isCodeOpen: true, openIdName: null },
      reviewer: null,
    })
    const { json } = await signInByCode(stage, at, email)
    expect(json.reviewer).toMatchObject({ id, email, role: 'reviewer' })
    expect(json.reviewer.abilities).toContain('decide-reviews')
    expect(json.reviewer.abilities).not.toContain('change-settings')
    expect((await at.call('GET', 'session')).json).toEqual(json)
  })

  test('with cookies that no script, no other site and no plain connection gets', async () => {
    const { email } = await somebody()
    const at = browser()
    await ask(at, email)
    const { headers } = await type(at, email, await codeOf(email))
    const cookies = [headers['set-cookie']].flat().map(String)
    const session = cookies.find((cookie) => cookie.startsWith('__Host-berth-reviewer='))
    expect(session).toMatch(
      /^__Host-berth-reviewer=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    for (const cookie of cookies) expect(cookie).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(headers['cache-control']).toBe('no-store')
  })

  test('the mail goes to the stored address, once, in the language of the page', async () => {
    const { email } = await somebody()
    await ask(browser(), email.toUpperCase().replace('@VENDOR.EXAMPLE', '@Vendor.Example'))
    const letters = (await lettersOf(stage.world)).filter(({ to }) => to === email)
    expect(letters).toHaveLength(1)
    const { rows } = await queued(email)
    expect(rows).toEqual([{ language: 'sv' }])
  })

  test('a code counts once', async () => {
    const { email } = await somebody()
    const at = browser()
    await ask(at, email)
    const code = await codeOf(email)
    expect((await type(at, email, code)).status).toBe(200)
    const again = await type(at, email, code)
    expect([again.status, again.json.code]).toEqual([410, 'code-ended'])
  })

  test('a code counts in the browser that asked for it only', async () => {
    const { email } = await somebody()
    await ask(browser(), email)
    const elsewhere = await type(browser(), email, await codeOf(email))
    expect([elsewhere.status, elsewhere.json.code]).toEqual([410, 'code-ended'])
  })

  test('a code counts for its own address only', async () => {
    const [ann, bo] = [await somebody(), await somebody('admin')]
    const at = browser()
    await ask(at, ann.email)
    await ask(at, bo.email)
    const mixed = await type(at, bo.email, await codeOf(ann.email))
    expect(mixed.json.code).toBe('code-wrong')
    expect((await at.call('GET', 'session')).json.reviewer).toBeNull()
  })

  test('a code ends after ten minutes', async () => {
    const { email } = await somebody()
    const at = browser()
    await ask(at, email)
    pass(10)
    expect((await type(at, email, await codeOf(email))).json.code).toBe('code-ended')
  })

  test('a code ends after five wrong tries, and the right digits come too late', async () => {
    const { email } = await somebody()
    const at = browser()
    await ask(at, email)
    const code = await codeOf(email)
    for (const left of [4, 3, 2, 1, 0]) {
      const { status, json } = await type(at, email, otherThan(code))
      expect([status, json.code, json.facts]).toEqual([400, 'code-wrong', { left }])
    }
    expect((await type(at, email, code)).json.code).toBe('code-ended')
  })

  test('a second press within a minute sends none and answers the same', async () => {
    const { email } = await somebody()
    const at = browser()
    const first = await ask(at, email)
    const second = await ask(at, email)
    expect(second.json).toEqual(first.json)
    expect(await codesTo(email)).toBe(1)
  })

  test('five codes an hour are sent, not more', async () => {
    const { email } = await somebody()
    for (let count = 0; count < 5; count += 1) {
      expect((await ask(browser(), email)).status).toBe(200)
      pass(2)
    }
    const { status, json } = await ask(browser(), email)
    expect([status, json.code]).toEqual([429, 'code-limit'])
    expect(await codesTo(email)).toBe(5)
    pass(60)
    expect((await ask(browser(), email)).status).toBe(200)
  })

  test('after twenty wrong tries in a day by strangers, the reviewer still gets in where they were before', async () => {
    const { email } = await somebody()
    const own = browser()
    await signInByCode(stage, own, email)
    await own.call('DELETE', 'session')
    for (let codes = 0; codes < 4; codes += 1) {
      pass(61)
      const stranger = browser()
      await ask(stranger, email)
      const code = otherThan(await codeOf(email))
      for (let tries = 0; tries < 5; tries += 1) await type(stranger, email, code)
    }
    pass(61)
    expect((await ask(browser(), email)).json.code).toBe('code-limit')
    const { json } = await signInByCode(stage, own, email)
    expect(json.reviewer.email).toBe(email)
  })

  test('who guesses in a browser that is known is stopped there, and nowhere else', async () => {
    const { email } = await somebody()
    const [stolen, own] = [browser(), browser()]
    for (const at of [stolen, own]) {
      await signInByCode(stage, at, email)
      pass(61)
    }
    for (let codes = 0; codes < 4; codes += 1) {
      await ask(stolen, email)
      const code = otherThan(await codeOf(email))
      for (let tries = 0; tries < 5; tries += 1) await type(stolen, email, code)
      pass(61)
    }
    expect((await ask(stolen, email)).json.code).toBe('code-limit')
    expect((await ask(own, email)).status).toBe(200)
    expect((await ask(browser(), email)).status).toBe(200)
  })

  test('somebody who was removed after the code was sent is not let in', async () => {
    const { email, id } = await somebody()
    const at = browser()
    await ask(at, email)
    await removeReviewer(stage.world, { reviewer: id, actor: SYSTEM })
    expect((await type(at, email, await codeOf(email))).json.code).toBe('code-ended')
  })
})

describe('Nobody learns at which addresses there are reviewers', () => {
  test('an unknown address gets the same answers, step for step, and no mail', async () => {
    const { email } = await somebody()
    const stranger = 'nobody@vendor.example'
    const walk = async (address: string) => {
      const at = browser()
      const replies = [await ask(at, address), await ask(at, address)]
      for (let tries = 0; tries < 6; tries += 1) replies.push(await type(at, address, '000000'))
      for (let codes = 0; codes < 5; codes += 1) {
        pass(2)
        replies.push(await ask(at, address))
      }
      return replies.map(({ status, json, headers }) => ({
        status,
        keys: Object.keys(json),
        code: json.code,
        detail: json.detail,
        left: json.facts?.left,
        cookies: [headers['set-cookie']].flat().map((cookie) => String(cookie).split('=')[0]),
      }))
    }
    if ((await ask(browser(), email)).status !== 200) throw new Error('No code for the known one.')
    if ((await codeOf(email)) === '000000') return
    pass(90)
    const [known, unknown] = [await walk(email), await walk(stranger)]
    expect(unknown).toEqual(known)
    expect(unknown.map(({ status }) => status)).toContain(429)
    expect(await codesTo(stranger)).toBe(0)
    expect(await codesTo(email)).toBeGreaterThan(1)
  })

  test('a removed one is as unknown as anybody', async () => {
    const { email, id } = await somebody()
    await removeReviewer(stage.world, { reviewer: id, actor: SYSTEM })
    expect((await ask(browser(), email)).status).toBe(200)
    expect(await codesTo(email)).toBe(0)
  })

  test('no digits open a code that was sent to nobody, not even those of the code', async () => {
    const address = 'really-nobody@vendor.example' as EmailAddress
    const at = browser()
    await ask(at, address)
    const knocking = { email: address, browser: at.cookies.get('__Host-berth-console') ?? '' }
    const binding = signInBindingOf(knockedAs(stage.world, knocking))
    const { rowCount } = await setHmac(stage.world.secrets.codeHmac('123456', binding), address)
    expect(rowCount).toBe(1)
    expect((await type(at, address, '123456')).json.code).toBe('code-wrong')
  })

  test('an answer takes as long whether somebody is there or not', async () => {
    const slow = await aStage({ settings: { leastMatchMilliseconds: 150 } })
    try {
      await aReviewer(slow, 'viewer', 'ann@vendor.example')
      slow.world.clock.jump({ hours: 2 })
      for (const email of ['ann@vendor.example', 'nobody@vendor.example']) {
        const at = aConsoleBrowser(slow)
        for (const path of ['session/code', 'session']) {
          const began = performance.now()
          const body = path === 'session' ? { email, code: '000000' } : { email, language: 'en' }
          await at.call('POST', path, body)
          expect(performance.now() - began).toBeGreaterThanOrEqual(145)
        }
      }
    } finally {
      await slow.close()
    }
  })

  test('what a stranger typed is not kept', async () => {
    await ask(browser(), 'typed-by-mistake@elsewhere.example')
    const rows = await stage.world.database.selectFrom('sign_in_codes').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('typed-by-mistake')
  })
})

async function setHmac(hmac: Buffer, address: string) {
  const { numUpdatedRows } = await stage.world.database
    .updateTable('sign_in_codes')
    .set({ hmac })
    .where('address_hash', '=', stage.world.secrets.hashOf(address))
    .executeTakeFirstOrThrow()
  return { rowCount: Number(numUpdatedRows) }
}

function queued(email: string) {
  return stage.world.database
    .selectFrom('mails')
    .select('language')
    .where('recipient', '=', email)
    .execute()
    .then((rows) => ({ rows }))
}
