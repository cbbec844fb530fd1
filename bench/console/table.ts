import type { Called } from './calls.ts'

export type Measured = {
  readonly orderCount: number
  readonly organizationCount: number
  readonly processor: string
  readonly coreCount: number
  readonly load: number
  readonly called: readonly Called[]
}

const whole = (count: number) => count.toLocaleString('en')
const milliseconds = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0))

/** The section of docs/benchmarks.md. */
export function consoleSection(measured: Measured): string {
  const { orderCount, organizationCount, processor, coreCount, load, called } = measured
  const rows = called.map(
    ({ name, found, times: { p50, p99 } }) =>
      `| ${name} | ${found} | ${milliseconds(p50)} | ${milliseconds(p99)} |`,
  )
  return `## The console

\`npm run bench:console -- --orders ${orderCount} --organizations ${organizationCount}\`: ${whole(orderCount)} orders over two years with lines,
stories, mails, mappings, reviews, events, deliveries and audit entries, and ${whole(organizationCount)} organizations. Each call of the
console is made by a signed-in reviewer, through the whole server and with its reply checked and written, but without a network: one after the
other, the first ones untimed. ${coreCount} cores (${processor}), load ${load.toFixed(1)} before it began.

| call | rows | p50 ms | slowest of 30, ms |
|---|---:|---:|---:|
${rows.join('\n')}
`
}
