import { describe, expect, test } from 'vitest'
import {
  mapMessage,
  type PurchaseMapping,
  readMapping,
} from '../../../src/domain/purchases/purchase-mapping.ts'

const WRITTEN = {
  when: { pointer: '/type', is: ['order.placed', 'order.renewed'] },
  order: {
    externalId: 'shop-{/data/number}',
    contact: {
      kind: { from: '{/data/channel}', table: { reseller: 'partner' }, otherwise: 'customer' },
      email: '{/data/buyer/e-mail}',
      name: '{/data/buyer/first} {/data/buyer/last}',
      language: { from: '{/data/locale}', table: { 'sv-SE': 'sv' }, otherwise: 'en' },
    },
    company: { name: '{/data/buyer/company}', country: 'SE' },
    lines: {
      each: '/data/items',
      line: {
        externalId: '{number}',
        sku: '{./article~1code}',
        name: '{./title} ({/data/number})',
        quantity: { from: '{./count}', as: 'integer', otherwise: 1 },
      },
    },
  },
}

function mapping(changes: object = {}): PurchaseMapping {
  const outcome = readMapping({ ...WRITTEN, ...changes })
  if ('mapping' in outcome) return outcome.mapping
  throw new Error(JSON.stringify(outcome.faults))
}

const message = (changes: object = {}, type = 'order.placed') => ({
  type,
  data: {
    number: 4711,
    channel: 'web',
    buyer: { 'e-mail': 'eva@acme.example', first: 'Eva', last: 'Berg', company: 'Acme AB' },
    locale: 'sv-SE',
    items: [
      { 'article/code': 'PRO', title: 'Pro', count: '250' },
      { 'article/code': 'ADD', title: 'Add-on' },
    ],
    ...changes,
  },
})

describe('A mapping', () => {
  test('makes an order of a message', () => {
    expect(mapMessage(mapping(), message())).toEqual({
      kind: 'order',
      order: {
        externalId: 'shop-4711',
        contact: { kind: 'customer', email: 'eva@acme.example', name: 'Eva Berg', language: 'sv' },
        company: { name: 'Acme AB', country: 'SE' },
        lines: [
          { externalId: '1', sku: 'PRO', name: 'Pro (4711)', quantity: 250 },
          { externalId: '2', sku: 'ADD', name: 'Add-on (4711)', quantity: 1 },
        ],
      },
    })
  })

  test('leaves other messages alone', () => {
    expect(mapMessage(mapping(), message({}, 'order.viewed'))).toEqual({ kind: 'nothing' })
    expect(mapMessage(mapping(), null)).toEqual({ kind: 'nothing' })
  })

  test('takes every message where it says nothing about them', () => {
    expect(mapMessage(mapping({ when: undefined }), message({}, 'x')).kind).toBe('order')
  })

  test('names the places where a text needs something that is not there', () => {
    const buyer = { 'e-mail': 'eva@acme.example', first: { x: 1 } }
    expect(mapMessage(mapping(), message({ buyer, number: null }))).toEqual({
      kind: 'unreadable',
      missing: ['/data/number', '/data/buyer/first', '/data/buyer/last'],
    })
    expect(mapMessage(mapping(), message({ items: {} }))).toEqual({
      kind: 'unreadable',
      missing: ['/data/items'],
    })
  })

  test('leaves out a field that is one place with nothing in it', () => {
    const mapped = mapMessage(mapping(), message({ buyer: { first: 'E', last: 'B' } }))
    expect(mapped).toMatchObject({ order: { contact: { kind: 'customer' } } })
    expect(JSON.stringify(mapped)).not.toContain('email')
  })

  test('reads nothing that every object has, such as its constructor', () => {
    const sneaky = mapping({
      order: { ...WRITTEN.order, externalId: '{/constructor/name}' },
      when: undefined,
    })
    expect(JSON.stringify(mapMessage(sneaky, message()))).not.toContain('externalId":"Object')
  })
})

describe('A faulty mapping names', () => {
  const faultsOf = (written: unknown) => {
    const outcome = readMapping(written)
    return 'faults' in outcome ? outcome.faults.map(({ pointer }) => pointer) : []
  }
  const { order } = WRITTEN

  test.each<[string, unknown, readonly string[]]>([
    ['no object', [], ['/order']],
    [
      'nothing in it',
      { order: {} },
      ['/order/externalId', '/order/contact/kind', '/order/contact/email', '/order/lines/line'],
    ],
    ['an unknown part', { ...WRITTEN, ordre: {} }, ['/ordre']],
    ['an unknown field', { order: { ...order, number: 'x' } }, ['/order/number']],
    [
      'a field of lines that is unknown',
      { order: { ...order, lines: { line: { ...order.lines.line, price: '1' } } } },
      ['/order/lines/line/price'],
    ],
    [
      'a line without a name',
      { order: { ...order, lines: { line: { externalId: '1', sku: 's', quantity: 1 } } } },
      ['/order/lines/line/name'],
    ],
    ['an open brace', { order: { ...order, externalId: 'x{/a' } }, ['/order/externalId']],
    ['no pointer in braces', { order: { ...order, externalId: '{a}' } }, ['/order/externalId']],
    [
      'a place of an entry outside of lines',
      { order: { ...order, externalId: '{./a}' } },
      ['/order/externalId'],
    ],
    ['a list as a rule', { order: { ...order, startsAt: ['x'] } }, ['/order/startsAt']],
    [
      'an unknown word in a rule',
      { order: { ...order, startsAt: { from: '{/a}', tabel: {} } } },
      ['/order/startsAt/tabel'],
    ],
    [
      'a language that is none',
      { order: { ...order, contact: { ...order.contact, language: 'de' } } },
      ['/order/contact/language'],
    ],
    [
      'a table with a kind that is none',
      {
        order: {
          ...order,
          contact: { ...order.contact, kind: { from: '{/a}', table: { a: 'reseller' } } },
        },
      },
      ['/order/contact/kind'],
    ],
    [
      'a condition without values',
      { ...WRITTEN, when: { pointer: 'type', is: [] } },
      ['/when/pointer', '/when/is'],
    ],
  ])('%s', (_name, written, pointers) => {
    expect(faultsOf(written)).toEqual(expect.arrayContaining([...pointers]))
    expect(faultsOf(written)).toHaveLength(new Set(faultsOf(written)).size)
  })
})
