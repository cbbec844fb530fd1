import type { Opened, OpenedInConsole } from './opened.ts'
import type { Scene, Shown } from './scene.ts'

/** What the server says that this person sees. */
export async function shownBy(opened: Opened): Promise<readonly Shown[]> {
  if (opened.page === 'console') return shownInConsole(opened)
  const { page, locator, person } = opened
  if (person === undefined) return ['before the code']
  if (page === 'claims') {
    const { status, body } = await person.call<Record<string, string>>(page, locator, 'claim')
    return status === 200 ? [`claim ${body.kind} ${body.state}` as Shown] : ['before the code']
  }
  const { status, body } = await person.call(page, locator, 'setup')
  if (status !== 200) return ['before the code']
  return [
    `step ${body.step}`,
    ...(body.notice === null ? [] : [`notice ${body.notice.kind}` as const]),
    ...(body.departure === null ? [] : [`departure ${body.departure.stage}` as const]),
    ...(body.review === null ? [] : [`review ${body.review.reason}` as Shown]),
  ]
}

async function shownInConsole({ locator, reviewer }: OpenedInConsole): Promise<readonly Shown[]> {
  const { status } = await reviewer.call('GET', locator)
  return status === 200 ? [`console ${locator.split(/[/?]/)[0] ?? ''}`] : []
}

/** Throws where the server shows something else than what the scene says. */
export function expectShown({ name, shows }: Scene, shown: readonly Shown[]): void {
  const missing = shows.filter((one) => !shown.includes(one))
  if (missing.length === 0) return
  throw new Error(`${name} is to show ${missing.join(', ')}, and shows ${shown.join(', ')}.`)
}
