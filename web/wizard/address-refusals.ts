/** The server's `facts.why`, and the sentence for it. */
const REFUSALS = {
  malformed: 'company.refused.malformed',
  'role-address': 'company.refused.roleAddress',
  'own-address': 'company.refused.ownAddress',
  'is-partner-user': 'company.refused.ownPartner',
  'member-elsewhere': 'company.refused.memberElsewhere',
} as const

function isKnownRefusal(why: unknown): why is keyof typeof REFUSALS {
  return typeof why === 'string' && why in REFUSALS
}

/** The key of the sentence that says why an address was refused. */
export function refusalKeyOf(why: unknown) {
  return isKnownRefusal(why) ? REFUSALS[why] : 'company.refused.other'
}
