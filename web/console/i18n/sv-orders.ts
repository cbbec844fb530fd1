import type { enOrders } from './en-orders.ts'

export const svOrders: typeof enOrders = {
  orders: {
    heading: 'Beställningar',
    search: 'Sök bland beställningarna',
    searchHelp:
      'Början på ett beställningsnummer, ord ur företagets namn, kontaktens mejladress eller dess domän.',
    results: 'Beställningar',
    shown: {
      newest_one: '{{count}} beställning visas',
      newest_other: '{{count}} beställningar visas, de nyaste först',
      longest_one: '{{count}} beställning visas',
      longest_other: '{{count}} beställningar visas, de som har väntat längst i sitt läge först',
    },
    age: 'I samma läge i',
    anyAge: 'Hur länge som helst',
    anyState: 'Alla lägen',
    stop: 'Var kontakten är',
    anyStop: 'Var som helst',
    sort: 'Först',
    sorts: { newest: 'De nyaste', longest: 'Längst i sitt läge' },
    for: 'i {{duration}}',
    moreLines: '+{{count}}',
    byPartner: 'startas av en partner',
    nothing: 'Ingen beställning passar. Ta bort ett filter, eller sök på en kortare del av ordet.',
    empty:
      'Det finns inga beställningar än. Den första kommer med POST /v1/orders: se docs/integrating.md.',
    views: 'Vyer',
    view: {
      all: 'Alla',
      reviewers: 'Väntar på oss',
      contacts: 'Hos kontakter',
      approvers: 'Hos godkännare',
      target: 'Håller på att startas',
    },
    keep: 'Spara vyn',
    viewName: 'Vyns namn',
    keepIt: 'Spara',
    leaveIt: 'Spara inte',
    forget: 'Ta bort vyn ”{{name}}”',
    refused: {
      'name-taken': 'Du har redan en vy med det namnet.',
      'too-many': 'Du har 30 sparade vyer. Ta bort en först.',
    },
  },
}
