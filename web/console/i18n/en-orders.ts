/** Sentences of the list of orders. */
export const enOrders = {
  orders: {
    heading: 'Orders',
    search: 'Search orders',
    searchHelp:
      'The beginning of an order’s number, words of the company’s name, the contact’s address or its domain.',
    results: 'Orders',
    shown: {
      newest_one: '{{count}} order shown',
      newest_other: '{{count}} orders shown, newest first',
      longest_one: '{{count}} order shown',
      longest_other: '{{count}} orders shown, those first that have been in their state longest',
    },
    age: 'In this state for',
    anyAge: 'Any time',
    anyState: 'Any state',
    stop: 'Where the contact is',
    anyStop: 'Anywhere',
    sort: 'First',
    sorts: { newest: 'The newest', longest: 'Longest in their state' },
    for: 'for {{duration}}',
    moreLines: '+{{count}}',
    byPartner: 'set up by a partner',
    nothing: 'No order fits. Take a filter away, or search for less of the word.',
    empty:
      'There are no orders yet. The first one comes by POST /v1/orders: see docs/integrating.md.',
    views: 'Views',
    view: {
      all: 'All',
      reviewers: 'Wait for us',
      contacts: 'With contacts',
      approvers: 'With approvers',
      target: 'Being provisioned',
    },
    keep: 'Keep this view',
    viewName: 'Name of the view',
    keepIt: 'Keep it',
    leaveIt: 'Do not keep it',
    forget: 'Forget the view “{{name}}”',
    refused: {
      'name-taken': 'You have a view of this name already.',
      'too-many': 'You keep 30 views. Forget one first.',
    },
  },
}
