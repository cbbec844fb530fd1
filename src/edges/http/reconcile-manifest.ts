import { BATCH_SIZE } from './contracts/reconcile.ts'
import { html, page } from './html-page.ts'

export const ORGANIZATION_TYPES = [
  { id: 'customer', name: 'Customer organization', description: 'Of a company that buys.' },
  { id: 'partner', name: 'Partner organization', description: 'Of a company that resells.' },
] as const
export const ROW_PROPERTIES = [
  {
    id: 'email',
    name: 'E-mail address',
    description: 'Of somebody at the company; best of all its administrator.',
  },
  { id: 'domain', name: 'E-mail domain', description: 'What stands after the @: acme.example.' },
  { id: 'website', name: 'Website', description: 'Its host is taken for the domain.' },
  {
    id: 'country',
    name: 'Country',
    description: 'Two letters, ISO 3166-1. An organization in another one is never a sure match.',
  },
] as const

/** What the service offers, as the Reconciliation Service API 0.2 words it. */
export function manifestAt(publicUrl: string) {
  const service_url = `${publicUrl}/reconcile`
  return {
    versions: ['0.2'],
    name: 'Berth: organizations of the directory',
    // With an id behind it, this is the call that reads the organization.
    identifierSpace: `${publicUrl}/v1/organizations/`,
    schemaSpace: 'https://schema.org/Organization',
    documentation: `${publicUrl}/reconcile/about`,
    defaultTypes: ORGANIZATION_TYPES.map(({ id, name }) => ({ id, name })),
    batchSize: BATCH_SIZE,
    authentication: { type: 'basic', description: 'Any user name; the API key as the password.' },
    suggest: {
      property: { service_url, service_path: '/suggest/property' },
      type: { service_url, service_path: '/suggest/type' },
    },
  }
}

const listed = (entries: readonly { id: string; description: string }[]) =>
  `<dl>${entries.map(({ id, description }) => `<dt><code>${id}</code></dt><dd>${html(description)}</dd>`).join('')}</dl>`

/** The page that the manifest calls its documentation. */
export const ABOUT_PAGE = page(
  'Reconcile a list of companies',
  `<p>${html(
    'This is a service of the Reconciliation Service API 0.2: tools such as OpenRefine compare a list of companies with the directory by it. The text of a query is the name of a company; the id of what is found is the organization’s id in the vendor’s own system.',
  )}</p>
<h2>Score</h2><p>${html(
    'A score is a probability in percent: of a hundred candidates with 90, about ninety are the organization that is meant. `match` is true for at most one candidate of a query: its score is 95 or more, no other has 20, and its country is not another than the query’s. The features are the reasons: the weight of each in log-odds; above 0 speaks for the candidate.',
  )}</p>
<h2>Properties</h2><p>Without an address or a domain only the name speaks. What cannot be read is left out.</p>${listed(ROW_PROPERTIES)}
<h2>Types</h2><p>Without a type, organizations of both are found.</p>${listed(ORGANIZATION_TYPES)}
<h2>Key</h2><p>${html(
    'Queries need an API key with the scope `matches`: as `Authorization: Bearer <api key>`, or by HTTP Basic, with any user name and the key as the password. A key in a URL is not taken, and there is no JSONP: a page from elsewhere could read the directory with what the browser remembers.',
  )}</p>
<p><a href="/reference">Reference of the API</a></p>`,
)
