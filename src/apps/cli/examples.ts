/** By the words that a command begins with. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'config check': 'npm run berth -- config check --strict',
  'directory rebuild-keys': 'npm run berth -- directory rebuild-keys',
  'directory twins': 'npm run berth -- directory twins --out twins.csv',
  doctor: 'npm run berth -- doctor --dkim-selector s1',
  import: 'npm run berth -- import organizations.ndjson',
  name: 'npm run berth -- name "Zephyr Quartz (Sweden) AB"',
  'keys create':
    'npm run berth -- keys create --name "order system" --scopes orders:read,orders:write',
  'keys list': 'npm run berth -- keys list --json',
  'keys revoke': 'npm run berth -- keys revoke "order system"',
  'orders cancel': 'npm run berth -- orders cancel A-1001 --yes',
  'orders list': 'npm run berth -- orders list acme.example --state invited,in-setup --age week',
  'orders reopen': 'npm run berth -- orders reopen A-1001',
  'orders resend': 'npm run berth -- orders resend A-1001',
  'orders show': 'npm run berth -- orders show A-1001',
  'orders undo':
    'npm run berth -- orders undo A-1001 --to in-review --reason "It belongs to the other branch"',
  'persons erase': 'npm run berth -- persons erase eva.berg@acme.example --yes',
  replay: 'npm run berth -- replay orders-2025.csv --settings tomorrow.json --out differences.csv',
  'audit verify': 'npm run berth -- audit verify',
  backup: 'npm run berth -- backup berth-2026-11-23.gz',
  restore: 'BERTH_DATA_DIR=data/restored npm run berth -- restore berth-2026-11-23.gz',
  match: 'npm run berth -- match "Vintermark AB" --email eva@vintermark.example',
  migrate: 'npm run berth -- migrate --check',
  'secrets rotate': 'npm run berth -- secrets rotate',
  serve: 'npm run berth -- serve --no-worker',
  worker: 'npm run berth -- worker',
  'bounces read': 'npm run berth -- bounces read < returned.eml',
  'settings list': 'npm run berth -- settings list',
  'settings set': 'npm run berth -- settings set undoHours 48',
  'reviewers add':
    'npm run berth -- reviewers add ann@vendor.example --role admin --name "Ann Lund"',
  'reviewers change': 'npm run berth -- reviewers change bo@vendor.example --role viewer',
  'reviewers list': 'npm run berth -- reviewers list --json',
  'reviewers remove': 'npm run berth -- reviewers remove bo@vendor.example',
  'reviewers restore': 'npm run berth -- reviewers restore 019a1b2c-3d4e-7f50-8123-456789abcdef',
  'reviews list': 'npm run berth -- reviews list --all',
  'reviews decide':
    'npm run berth -- reviews decide 019a1b2c-3d4e-7f50-8123-456789abcdef send-back --reason "The name is unclear"',
}

/** A command line as it should be, for one that was begun; undefined where none is known. */
export function exampleOf(rawArgs: readonly string[]): string | undefined {
  const words = rawArgs.filter((word) => !word.startsWith('-'))
  return EXAMPLES[words[0] ?? ''] ?? EXAMPLES[words.slice(0, 2).join(' ')]
}
