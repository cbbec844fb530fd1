/** The arrow, enforced: apps -> edges -> use-cases -> domain. */
const forbid = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

/** Pure text packages: tables and functions without I/O. */
const TEXT_PACKAGES =
  'node_modules/(tldts|tldts-core|any-ascii|freemail|email-providers|disposable-email-domains-js|punycode|tr46)/'

module.exports = {
  forbidden: [
    forbid(
      'domain-is-pure',
      { path: '^src/domain' },
      { pathNot: `^src/domain|${TEXT_PACKAGES}` },
      'The domain imports itself and pure text packages: no node: module, nothing that waits.',
    ),
    forbid(
      'use-cases-know-only-domain',
      { path: '^src/use-cases' },
      { path: '^(src/(edges|apps)|web)|node_modules', pathNot: '^src/(use-cases|domain)' },
      'A use case speaks to the world through ports.ts.',
    ),
    forbid(
      'use-cases-have-no-node',
      { path: '^src/use-cases' },
      { dependencyTypes: ['core'] },
      'Time, chance, files and sockets come through the world.',
    ),
    forbid('edges-do-not-know-apps', { path: '^src/edges' }, { path: '^(src/apps|web)' }, ''),
    forbid(
      'edges-are-islands',
      { path: '^src/edges/([^/]+)/' },
      { path: '^src/edges/([^/]+)/', pathNot: '^src/edges/$1/' },
      'HTTP does not know SQL; SQL does not know e-mail.',
    ),
    forbid(
      'sql-in-one-place',
      { pathNot: '^(src/edges/database|tests|bench)' },
      { path: 'node_modules/(kysely|pg)/' },
      '',
    ),
    forbid(
      'http-in-one-place',
      { pathNot: '^(src/edges/http|src/apps/stand-in-vendor|tests|bench)' },
      { path: 'node_modules/fastify/' },
      '',
    ),
    forbid(
      'web-sees-contracts-only',
      { path: '^web' },
      { path: '^src', pathNot: '^src/edges/http/contracts' },
      'The browser knows the wire format and nothing behind it.',
    ),
    forbid(
      'contracts-stand-alone',
      { path: '^src/edges/http/contracts' },
      { path: '^src/(use-cases|apps|edges)', pathNot: '^src/edges/http/contracts' },
      'The web takes the contracts with it: they must not bring the server along.',
    ),
    forbid(
      'stand-in-knows-only-the-api',
      { path: '^src/apps/stand-in-vendor' },
      { path: '^src', pathNot: '^src/apps/stand-in-vendor' },
      'The stand-in for a vendor is on the other side of the wire.',
    ),
    forbid(
      'sdk-stands-alone',
      { path: '^src/sdk' },
      { pathNot: '^src/sdk' },
      'It runs at others, who have nothing else of Berth, and brings no packages.',
    ),
    forbid('nothing-knows-tests', { path: '^(src|web)' }, { path: '^(tests|bench)' }, ''),
    forbid('no-cycles', {}, { circular: true }, ''),
    forbid('all-is-found', {}, { couldNotResolve: true }, ''),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|data)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
