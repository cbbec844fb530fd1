import type { Offered } from '../../../src/edges/http/contracts/console/reviews.ts'

/** The key of each decision. What belongs to the same key is never offered together. */
export const KEY_OF: Readonly<Record<Offered['effect'], string>> = {
  map: 'm',
  'new-organization': 'n',
  'send-back': 'b',
  'repeat-run': 'p',
  'repeat-undo': 'p',
  undo: 'u',
  'first-word': 'a',
  'second-word': 'a',
  dismiss: 'd',
  cancel: 'x',
}

/** What `?` tells of this page: the keys, and the sentence for each. */
export const REVIEW_KEYS = [
  [['j', 'k'], 'move'],
  [['1', '9'], 'choose'],
  [['o'], 'order'],
  [['m'], 'map'],
  [['n'], 'new-organization'],
  [['b'], 'send-back'],
  [['p'], 'repeat-run'],
  [['u'], 'undo'],
  [['a'], 'first-word'],
  [['d'], 'dismiss'],
  [['x'], 'cancel'],
] as const
