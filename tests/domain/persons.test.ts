import { domainToASCII } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import {
  jsonWithoutPerson,
  personToErase,
  textWithoutPerson,
} from '../../src/domain/persons/person.ts'

const EVA = personToErase('eva@acme.example' as EmailAddress, ['Eva Berg', 'Berg', ' '], '1')
const IN = EVA.standIn

describe('a text without the person', () => {
  test.each([
    ['eva@acme.example', IN],
    ['Write to EVA@Acme.example.', `Write to ${IN}.`],
    ['<eva@acme.example>: no such mailbox', `<${IN}>: no such mailbox`],
    ['eva@acme.example, then eva@acme.example', `${IN}, then ${IN}`],
    ['Ask Eva Berg or eva berg.', 'Ask … or ….'],
    ['Berg', '…'],
    // One word may be the name of a company; another address is of somebody else.
    ['Berg AB', 'Berg AB'],
    ['neva@acme.example', 'neva@acme.example'],
    ['new.eva@acme.example', 'new.eva@acme.example'],
    ['eva@acme.example.org', 'eva@acme.example.org'],
    ['Eva Bergman', 'Eva Bergman'],
    ['nobody', 'nobody'],
  ])('%s', (text, left) => {
    expect(textWithoutPerson(text, EVA)).toBe(left)
  })

  test('an address is found as people write its domain, too', () => {
    const person = personToErase(`eva@${domainToASCII('ström.example')}` as EmailAddress, [], '2')
    expect(textWithoutPerson('Eva@ström.example', person)).toBe(person.standIn)
    expect(textWithoutPerson(person.email, person)).toBe(person.standIn)
  })

  test('what a name is made of is no pattern, and the stand-in none of replacements', () => {
    const odd = personToErase('e+v.a@acme.example' as EmailAddress, ['E. (Eva) $& Berg'], '3')
    expect(textWithoutPerson('exvxa@acme.example E. (Eva) $& Berg', odd)).toBe(
      'exvxa@acme.example …',
    )
  })
})

test('JSON keeps its shape', () => {
  const kept = {
    to: 'eva@acme.example',
    contact: { name: 'Eva Berg', email: 'eva@acme.example' },
    list: ['Berg', 1, null, true],
    'eva@acme.example': 'Acme AB',
  }
  expect(jsonWithoutPerson(kept, EVA)).toEqual({
    to: IN,
    contact: { name: '…', email: IN },
    list: ['…', 1, null, true],
    'eva@acme.example': 'Acme AB',
  })
})
