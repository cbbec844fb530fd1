/** What a person can walk through in the demo. Each start posts a fresh order for each of them. */
export type Journey = {
  readonly name: string
  readonly hint: string
  readonly contact: {
    readonly kind: 'customer' | 'partner'
    readonly email: string
    readonly name: string
    readonly language: 'en' | 'sv'
  }
  readonly company: { readonly name: string | null; readonly country: string | null }
  readonly partnerOrganizationExternalId: string | null
}

const NO_PARTNER = { partnerOrganizationExternalId: null } as const

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'A new customer',
    hint: 'No organization fits: a new one is created and provisioned.',
    contact: {
      kind: 'customer',
      email: 'nora@gullwing-atelier.example',
      name: 'Nora Lind',
      language: 'en',
    },
    company: { name: 'Gullwing Atelier', country: 'SE' },
    ...NO_PARTNER,
  },
  {
    name: 'Several candidates, then approval',
    hint: 'Choose Fjordland Logistics: its administrator is asked by mail (see /dev/mail), then you go on.',
    contact: {
      kind: 'customer',
      email: 'maja@fjordland.example',
      name: 'Maja Holm',
      language: 'en',
    },
    company: { name: 'Fjordland', country: 'NO' },
    ...NO_PARTNER,
  },
  {
    name: 'The contact is the administrator',
    hint: 'One organization is found; confirm it.',
    contact: {
      kind: 'customer',
      email: 'rose@tallship-bakery.example',
      name: 'Rose Baker',
      language: 'en',
    },
    company: { name: 'Tallship Bakery', country: 'GB' },
    ...NO_PARTNER,
  },
  {
    name: 'A partner, for a customer',
    hint: 'Mapped at once; the new administrator is asked to accept by mail.',
    contact: {
      kind: 'partner',
      email: 'pia@compass-partners.example',
      name: 'Pia North',
      language: 'en',
    },
    company: { name: 'Old Pier Hotels', country: 'GB' },
    partnerOrganizationExternalId: 'p-37',
  },
  {
    name: 'A partner, for its own use (in Swedish)',
    hint: "The partner's administrator nils@nordic-mooring.example is asked before it is mapped.",
    contact: {
      kind: 'partner',
      email: 'stina@nordic-mooring.example',
      name: 'Stina Ek',
      language: 'sv',
    },
    company: { name: 'Nordic Mooring Partner AB', country: 'SE' },
    partnerOrganizationExternalId: 'p-38',
  },
]
