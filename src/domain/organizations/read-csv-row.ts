import { DomainError } from '../error.ts'

type RowType = 'organization' | 'user' | 'customer'
/** The columns of each type of row; the first ones tell the type. */
const COLUMNS: Readonly<Record<RowType, readonly string[]>> = {
  customer: ['partnerExternalId', 'customerExternalId'],
  user: ['organizationExternalId', 'externalId', 'email', 'role', 'lastActiveAt'],
  organization: [
    'externalId',
    'name',
    'kind',
    'origin',
    'otherNames',
    'country',
    'createdAt',
    'lastActiveAt',
    'activeSubscriptions',
    'domains',
    'userDomains',
  ],
}
const REQUIRED: Readonly<Record<RowType, readonly string[]>> = {
  customer: COLUMNS.customer,
  user: ['organizationExternalId', 'externalId', 'email', 'role'],
  organization: ['externalId', 'name', 'kind'],
}

/** What the header of a file of CSV says: of which type all its rows are, and what each cell is. */
export type CsvHeader = { readonly type: RowType; readonly names: readonly string[] }

/** Reads a header; refused with `invalid-value`, naming the column. */
export function readCsvHeader(cells: readonly string[]): CsvHeader {
  const names = cells.map((cell) => cell.trim())
  const type = typeOf(names)
  const known = COLUMNS[type]
  for (const [index, name] of names.entries()) {
    if (!known.includes(name)) {
      throw headerRefused(`${JSON.stringify(name)} is not known; known are ${known.join(', ')}`)
    }
    if (names.indexOf(name) !== index) throw headerRefused(`${name} stands there twice`)
  }
  const missing = REQUIRED[type].filter((name) => !names.includes(name))
  if (missing.length > 0) throw headerRefused(`it lacks ${missing.join(', ')}`)
  return { type, names }
}

function typeOf(names: readonly string[]): RowType {
  if (names.includes('partnerExternalId') || names.includes('customerExternalId')) return 'customer'
  return names.includes('organizationExternalId') ? 'user' : 'organization'
}

function headerRefused(why: string): DomainError {
  return new DomainError(
    'invalid-value',
    `The first row must name the columns of organizations, users or customers: ${why}.`,
  )
}

/** The row as NDJSON would give it, or what is wrong with it. An empty cell is a field left out. */
export function csvRowToJson(
  { type, names }: CsvHeader,
  cells: readonly string[],
): { readonly value: unknown } | { readonly problem: string } {
  if (cells.length !== names.length) {
    return { problem: `The row has ${cells.length} columns; the header has ${names.length}` }
  }
  const given = names.flatMap((name, index) => {
    const cell = cells[index] ?? ''
    return cell === '' ? [] : [[name, cellValue(name, cell)] as const]
  })
  return { value: { type, ...Object.fromEntries(given) } }
}

function cellValue(name: string, cell: string): unknown {
  if (name === 'otherNames') return partsOf(cell)
  if (name === 'activeSubscriptions') return numberIn(cell)
  if (name === 'domains') return partsOf(cell).map((part) => named(part, 'status', (said) => said))
  if (name === 'userDomains') return partsOf(cell).map((part) => named(part, 'userCount', numberIn))
  return cell
}

const partsOf = (cell: string) => cell.split('|').map((part) => part.trim())

/** `acme.example:verified` is a name and what is said of it. */
function named(part: string, field: string, read: (said: string) => unknown): unknown {
  const colon = part.indexOf(':')
  if (colon < 0) return { name: part }
  return { name: part.slice(0, colon), [field]: read(part.slice(colon + 1)) }
}

/** What is no number stays as it is, and is refused as what it is. */
const numberIn = (cell: string) => (/^\d{1,15}$/.test(cell) ? Number(cell) : cell)
