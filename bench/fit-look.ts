import { writeFileSync } from 'node:fs'
import { readDirectory } from './fit/directory-in-memory.ts'
import { fitWeights, probabilities } from './fit/model.ts'
import { askAll, readRows, TermNumbers } from './fit/questions.ts'

const folder = '/work/shared/data/directory-60k'
const numbers = new TermNumbers()
const rows = readRows(`${folder}/queries.dev.jsonl`)
const directory = await readDirectory(`${folder}/directory.jsonl`)
const questions = await askAll(directory, rows, numbers)
const { gather } = await import('../src/use-cases/match-organizations.ts')
const out: { p: number; right: boolean; i: number; terms: string[]; best: number }[] = []
for (const fold of [0, 1]) {
  const w = fitWeights(
    questions.filter((q) => q.fold % 2 !== fold),
    numbers.names.length,
  )
  questions.forEach((q, i) => {
    if (q.fold % 2 !== fold) return
    const s = probabilities(q, w)
    const p = Math.max(0, ...s)
    const best = s.indexOf(p)
    out.push({
      p,
      right: q.examples[best]?.isRight ?? false,
      i,
      best,
      terms: best < 0 ? [] : [...q.examples[best]!.terms].map((t) => numbers.names[t]!),
    })
  })
}
out.sort((a, b) => b.p - a.p)
// trade-off per place
for (const place of ['alone', 'shared', 'public', 'elsewhere']) {
  const mine = out.filter((o) => o.terms[0]?.startsWith(place))
  const line: string[] = []
  for (const budget of [0, 1, 2, 3, 5, 8, 12, 16, 20, 30]) {
    let neg = 0,
      pos = 0,
      syn = 0,
      t = 1
    for (const o of mine) {
      const k = rows[o.i]!.kind
      if (k.startsWith('neg')) neg++
      if (neg > budget) {
        t = o.p
        break
      }
      if (o.right && k.startsWith('pos')) pos++
      if (o.right && k.startsWith('syn')) syn++
    }
    line.push(`${budget}:${pos}/${syn}@${t.toFixed(4)}`)
  }
  console.log(place, mine.filter((o) => rows[o.i]!.kind.startsWith('pos')).length, line.join('  '))
}
const lines: string[] = []
for (const o of out) {
  const r = rows[o.i]!
  if (!r.kind.startsWith('neg') || lines.length > 80) continue
  const [a] = await gather(directory, [
    { companyName: r.name, administratorEmail: r.email as never, kind: 'customer', limit: 10 },
  ])
  lines.push(
    `${o.p.toFixed(4)} ${r.name} | ${r.email} | ${a?.[o.best]?.organization.names[0]} ${o.terms.map((t) => t.slice(t.indexOf(' ') + 1)).join(', ')}`,
  )
}
writeFileSync('/tmp/false.txt', lines.join('\n'))
const miss: string[] = []
for (const o of out) {
  const r = rows[o.i]!
  if (o.right || r.truth.length === 0 || !/typo|shared/.test(r.kind)) continue
  const [a] = await gather(directory, [
    { companyName: r.name, administratorEmail: r.email as never, kind: 'customer', limit: 10 },
  ])
  const t = a?.find((x) => r.truth.includes(x.organization.id))
  miss.push(
    `${r.kind} | ${r.name} | ${r.email} | first: ${a?.[o.best]?.organization.names[0]} ${o.p.toFixed(2)} | truth: ${t?.organization.names[0] ?? 'NOT FOUND'} | ${t?.terms.map((x) => x.slice(x.indexOf(' ') + 1)).join(', ')}`,
  )
}
writeFileSync('/tmp/miss.txt', miss.join('\n'))
