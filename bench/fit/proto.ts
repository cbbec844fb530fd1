import { readFileSync } from 'node:fs'
import { hostOf } from '../../src/domain/email-address.ts'
import { registrableDomain } from '../../src/domain/mail-host.ts'
import { labelsOf } from '../../src/domain/matching/domain-labels.ts'
import { questionKeys } from '../../src/domain/matching/name-keys.ts'
import { type ReadName, readName } from '../../src/domain/matching/names/read-name.ts'
import { assess, type ReadQuestion } from '../../src/domain/matching/terms.ts'
import { trigramSimilarity } from '../../src/domain/matching/spelling.ts'
import { isPublicMailDomain } from '../../src/domain/public-mail-domains.ts'
import { readDirectory } from './directory-in-memory.ts'
import { fit, probabilities, type Example, type Question } from './model.ts'

const SHARED = process.argv[2] ?? '../shared'
const t0 = performance.now()
const directory = await readDirectory(`${SHARED}/data/directory-60k/directory.jsonl`)
const read = directory.organizations.map(({ names }) => names.map(readName))
console.error('directory', Math.round(performance.now() - t0), 'ms', directory.byKey.size)
const queries = readFileSync(`${SHARED}/data/directory-60k/queries.dev.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l)) as { qid: string; name: string; email: string; truth: string[]; kind: string }[]

const termIds = new Map<string, number>()
const termNames: string[] = []
const idOf = (t: string) => { let i = termIds.get(t); if (i === undefined) { i = termNames.length; termIds.set(t, i); termNames.push(t) } return i }

const LIMIT_KEY = 100
export function candidatesOf(name: ReadName, host: string): { indexes: number[]; holders: Map<number, number>; onDomain: number[]; domain: string | null } {
  const isPublic = isPublicMailDomain(host)
  const domain = isPublic ? null : registrableDomain(host)
  const onDomain = domain === null ? [] : (directory.byDomain.get(domain) ?? []).slice(0, 300)
  const holders = new Map<number, number>()
  const best = onDomain.reduce((m, i) => Math.max(m, trigramSimilarity(name.trigrams, read[i]![0]!.trigrams)), 0)
  let found = onDomain
  if (best < 0.9) {
    const weight = new Map<number, number>()
    for (const { key, keyKind } of questionKeys('customer', name)) {
      const ids = directory.byKey.get(key) ?? []
      if (ids.length === 0 || ids.length > LIMIT_KEY) continue
      for (const id of ids) {
        weight.set(id, (weight.get(id) ?? 0) + Math.log(1000 / ids.length) * (keyKind === 'misspelled' ? 0.5 : keyKind === 'initials' ? 0.6 : 1))
        holders.set(id, Math.min(holders.get(id) ?? 1e9, ids.length))
      }
    }
    const ranked = [...weight].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([i]) => i)
    const bestKey = ranked.reduce((m, i) => Math.max(m, trigramSimilarity(name.trigrams, read[i]![0]!.trigrams)), 0)
    const extra = bestKey < 0.75 && onDomain.length === 0 ? directory.resembling(name.trigrams, 20) : []
    found = [...new Set([...onDomain, ...ranked, ...extra])]
  }
  return { indexes: found, holders, onDomain, domain }
}

const questions: Question[] = []
const lists: number[][] = []
const t1 = performance.now()
for (const [n, { name: typed, email, truth, kind }] of queries.entries()) {
  const host = email.split('@')[1]!.toLowerCase()
  const name = readName(typed)
  const { indexes, holders, onDomain, domain } = candidatesOf(name, host)
  const counts = new Map<string, number>()
  for (const i of onDomain) for (const token of new Set(read[i]![0]!.words.map((w) => w.token))) counts.set(token, (counts.get(token) ?? 0) + 1)
  const local = ({ token }: { token: string }) => {
    if (onDomain.length < 2) return 1
    const df = Math.max(1, counts.get(token) ?? 1)
    return Math.log((onDomain.length + 1) / df) / Math.log(onDomain.length + 1)
  }
  const question: ReadQuestion = { name, host: domain === null ? null : host, registrableDomain: domain, labels: labelsOf(host) }
  const around = { organizationCount: onDomain.length, local, holderCount: () => undefined as number | undefined }
  const examples: Example[] = indexes.map((i) => {
    const organization = directory.organizations[i]!
    const { terms } = assess(question, organization, read[i]!, { ...around, holderCount: () => holders.get(i) })
    return { terms: Int32Array.from(terms.map(idOf)), isRight: truth.includes(organization.id) }
  })
  lists.push(indexes)
  // Folds by the organization that is meant, so that no organization is in two.
  const key = truth[0] ?? email
  let h = 7; if (truth.length === 0) h = n * 977; for (const ch of key) h = (h * 31 + ch.charCodeAt(0)) | 0
  questions.push({ examples, kind, fold: Math.abs(h) % 5, weight: kind.startsWith('neg') ? Number(process.env.NEG ?? 1) : 1 })
}
console.error('features', Math.round(performance.now() - t1), 'ms', termNames.length, 'terms', questions.reduce((s, q) => s + q.examples.length, 0), 'examples')
const t2 = performance.now()
const folds = process.argv.includes('--cv') ? [0, 1, 2, 3, 4] : [0]
const results: { p: number[]; q: Question; n: number }[] = []
let W: Float64Array = new Float64Array()
for (const fold of folds) {
  const train = questions.filter((q) => q.fold !== fold)
  W = fit(train, termNames.length, { steps: 200, ridge: 2e-5, rate: 0.1 })
  questions.forEach((q, n) => { if (q.fold === fold) results.push({ p: probabilities(q, W), q, n }) })
}
console.error('fit', Math.round(performance.now() - t2), 'ms')
const rows = new Map<string, { n: number; top1: number; list: number; recall: number; sure: number; false: number; wrong1: number }>()
const bins = Array.from({ length: 10 }, () => ({ c: 0, s: 0, r: 0 }))
const misses: unknown[] = []
for (const { p, q, n } of results) {
  const order = p.map((x, i) => [x, i] as const).filter(([x]) => x >= 0.005).sort((a, b) => b[0] - a[0]).slice(0, 10)
  const first = order[0]
  const right = first !== undefined && q.examples[first[1]]!.isRight
  if (first) { const b = bins[Math.min(9, Math.floor(first[0] * 10))]!; b.c++; b.s += first[0]; b.r += right ? 1 : 0 }
  const total = q.kind.split('-')[0] + ' TOTAL'
  for (const g of [q.kind, total, ...(q.kind.endsWith('shared-domain') && !q.kind.startsWith('neg') ? ['shared TOTAL'] : [])]) {
    const r = rows.get(g) ?? { n: 0, top1: 0, list: 0, recall: 0, sure: 0, false: 0, wrong1: 0 }
    r.n++; r.top1 += right ? 1 : 0; r.list += order.some(([, i]) => q.examples[i]!.isRight) ? 1 : 0
    r.recall += q.examples.some((e) => e.isRight) ? 1 : 0
    r.sure += right && first![0] >= 0.95 ? 1 : 0; r.false += first && !right && first[0] >= 0.95 ? 1 : 0
    r.wrong1 += first && !right && first[0] >= 0.5 ? 1 : 0
    rows.set(g, r)
  }
  if (!right && queries[n]!.truth.length) misses.push([q.kind, queries[n]!.name, queries[n]!.email, queries[n]!.truth.map((t) => directory.organizations.find((o) => o.id === t)?.names[0]), first && [directory.organizations[lists[n]![first[1]]!]!.names[0], first[0].toFixed(2)]])
}
console.table([...rows].sort().map(([k, r]) => { const f = (x: number) => +(100 * x / r.n).toFixed(1); return { k, n: r.n, top1: f(r.top1), list: f(r.list), recall: f(r.recall), sure: f(r.sure), false: f(r.false), wrong1: f(r.wrong1) } }))
console.log('ECE', (bins.reduce((s, b) => s + Math.abs(b.s - b.r), 0) / bins.reduce((s, b) => s + b.c, 0)).toFixed(4))
const { writeFileSync } = await import('node:fs')
writeFileSync('/tmp/misses.jsonl', misses.map((m) => JSON.stringify(m)).join('\n'))
writeFileSync('/tmp/weights.txt', termNames.map((t, i) => `${t}\t${W[i]!.toFixed(2)}`).sort().join('\n'))
{
  const out: string[] = []
  for (const { p, q, n } of results) {
    if (!q.kind.startsWith('neg')) continue
    const best = p.reduce((m, x, i) => (x > p[m]! ? i : m), 0)
    if ((p[best] ?? 0) < 0.9) continue
    out.push([p[best]!.toFixed(3), q.kind, queries[n]!.name, '|', queries[n]!.email, '|', directory.organizations[lists[n]![best]!]!.names[0], [...q.examples[best]!.terms].map((t) => termNames[t]).join(',')].join(' '))
  }
  writeFileSync('/tmp/false.txt', out.sort().reverse().join('\n'))
}

for (const t of [0.9, 0.93, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.993, 0.995]) {
  let pos = 0, posN = 0, neg = 0, negN = 0, hit = 0, right = 0
  for (const { p, q } of results) {
    const b = p.reduce((m, x, i) => (x > (p[m] ?? 0) ? i : m), 0)
    const isPos = q.kind.startsWith('pos'), isNeg = q.kind.startsWith('neg')
    if (isPos) posN++; if (isNeg) negN++
    if ((p[b] ?? 0) < t) continue
    hit++; if (q.examples[b]!.isRight) right++
    if (isPos && q.examples[b]!.isRight) pos++
    if (isNeg) neg++
  }
  console.log(t, 'pos sure', (100 * pos / posN).toFixed(1), 'neg false', (100 * neg / negN).toFixed(2), 'precision', (right / hit).toFixed(4))
}
