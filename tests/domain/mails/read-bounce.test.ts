import { describe, expect, test } from 'vitest'
import { readMessageId, writeMessageId } from '../../../src/domain/mails/message-id.ts'
import { readBounce, toReason } from '../../../src/domain/mails/read-bounce.ts'
import { aReturnedMail, type ReturnedMail } from '../../support/a-returned-mail.ts'

const ID = '019a1b2c-3d4e-7f50-8123-456789abcdef'
const TAG = '0123456789abcdef0123'
const OURS = `<${ID}.${TAG}@vendor.example>`

const aNotification = (changes: Partial<ReturnedMail> = {}) =>
  aReturnedMail({ messageId: OURS, ...changes })

describe('A returned mail', () => {
  test('says which of our mails came back, and why, without an address', () => {
    expect(readBounce(aNotification())).toEqual({
      mailId: ID,
      tag: TAG,
      reason: '5.1.1 550 5.1.1 ••• no such user here',
    })
  })

  test.each([
    ['a delay', { action: 'delayed', status: '4.4.1' }],
    ['a passing failure', { status: '4.2.2' }],
    ['a mail that is not ours', { messageId: '<a.b@other.example>' }],
    ['an id of another kind', { messageId: OURS.replace('-7f50-', '-4f50-') }],
    ['an id without its tag', { messageId: `<${ID}@vendor.example>` }],
    ['of nobody', { messageId: '' }],
  ])('is left alone when it is %s', (_, changes) => {
    expect(readBounce(aNotification(changes))).toBeUndefined()
  })

  test.each(['', 'Hello', `Message-ID: ${OURS}\nAction: failed\nStatus: 5.0.0`])(
    'is left alone when it is no notification: %j',
    (text) => {
      expect(readBounce(text)).toBeUndefined()
    },
  )

  test('is found by a Message-ID with or without its brackets', () => {
    const named = { mailId: ID, tag: TAG }
    expect(writeMessageId(named as never, 'vendor.example')).toBe(OURS)
    for (const messageId of [OURS, OURS.slice(1, -1), OURS.toUpperCase(), `${ID}.${TAG}`])
      expect(readMessageId(messageId)).toEqual(named)
    for (const messageId of ['nobody', '', `x${OURS}`, `<${ID}.${TAG}0@vendor.example>`])
      expect(readMessageId(messageId)).toBeUndefined()
  })

  test.each([
    ['parts of the newer kind', 'global'],
    ['the whole mail that is given back', 'whole'],
  ] as const)('is also read with %s', (_, form) => {
    expect(readBounce(aNotification({ form }))).toMatchObject({ mailId: ID, tag: TAG })
  })

  test('is not taken for one because its own Message-ID is ours, or the text around says so', () => {
    const foreign = { messageId: '<a.b@other.example>' }
    expect(readBounce(aNotification({ ...foreign, ownMessageId: OURS }))).toBeUndefined()
    const text = `Action: failed\r\nStatus: 5.1.1\r\nMessage-ID: ${OURS}`
    expect(readBounce(aNotification({ ...foreign, text }))).toBeUndefined()
    expect(readBounce(aNotification({ action: 'delayed', text }))).toBeUndefined()
  })

  test.each([
    ['\r\n', 120_000],
    ['\r\n ', 80_000],
    ['Message-ID: <', 20_000],
    ['Diagnostic-Code: ', 20_000],
    ['x', 250_000],
    ['@', 250_000],
  ])('takes no long time, whatever a stranger repeats in it: %j', (piece, count) => {
    const started = performance.now()
    readBounce(aNotification({ diagnostic: piece.repeat(count) }))
    readBounce(aNotification({ messageId: piece.repeat(count) }))
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('is told in one short line', () => {
    expect(toReason('a\r\nb\u0000 c')).toBe('a b c')
    expect(toReason('x'.repeat(999))).toHaveLength(200)
    expect(toReason(' ')).toBe('The mail came back.')
  })
})
