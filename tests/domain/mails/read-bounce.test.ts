import { describe, expect, test } from 'vitest'
import { mailIdOf, readBounce, toReason } from '../../../src/domain/mails/read-bounce.ts'

const ID = '019a1b2c-3d4e-7f50-8123-456789abcdef'

function aNotification(changes: { action?: string; status?: string; messageId?: string } = {}) {
  const { action = 'failed', status = '5.1.1', messageId = `<${ID}@vendor.example>` } = changes
  return [
    'From: MAILER-DAEMON@mx.example',
    'Message-ID: <20260302.1@mx.example>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; eva@acme.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <eva@acme.example>:',
    ' no such user here',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    'From: orders@vendor.example',
    `Message-ID: ${messageId}`,
    'Subject: Provisioning information',
    '--x--',
  ].join('\r\n')
}

describe('A returned mail', () => {
  test('says which of our mails came back, and why, without an address', () => {
    expect(readBounce(aNotification())).toEqual({
      mailId: ID,
      reason: '5.1.1 550 5.1.1 ••• no such user here',
    })
  })

  test.each([
    ['a delay', { action: 'delayed', status: '4.4.1' }],
    ['a passing failure', { status: '4.2.2' }],
    ['a mail that is not ours', { messageId: '<a.b@other.example>' }],
    ['an older kind of id', { messageId: '<019a1b2c-3d4e-4f50-8123-456789abcdef@vendor.example>' }],
  ])('is left alone when it is %s', (_, changes) => {
    expect(readBounce(aNotification(changes))).toBeUndefined()
  })

  test.each(['', 'Hello', `Message-ID: <${ID}@vendor.example>\nAction: failed\nStatus: 5.0.0`])(
    'is left alone when it is no notification: %j',
    (text) => {
      expect(readBounce(text)).toBeUndefined()
    },
  )

  test('is found by a Message-ID with or without its brackets', () => {
    expect(mailIdOf(`<${ID}@vendor.example>`)).toBe(ID)
    expect(mailIdOf(`${ID}@vendor.example`)).toBe(ID)
    expect(mailIdOf('nobody')).toBeUndefined()
  })

  test('is told in one short line', () => {
    expect(toReason('a\r\nb\u0000 c')).toBe('a b c')
    expect(toReason('x'.repeat(999))).toHaveLength(200)
    expect(toReason(' ')).toBe('The mail came back.')
  })
})
