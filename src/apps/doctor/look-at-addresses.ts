import { careful, type Finding, good, whyOf, wrong } from './finding.ts'
import { clockOf } from './judge-database.ts'

const LONGEST_MILLISECONDS = 8000

type Answered = { readonly reply: Response; readonly text: string }

async function ask(url: string, method: 'GET' | 'HEAD'): Promise<Answered> {
  const signal = AbortSignal.timeout(LONGEST_MILLISECONDS)
  const reply = await fetch(url, { method, redirect: 'manual', signal })
  return { reply, text: await reply.text() }
}

/** Goes the way that people's browsers go: name, TLS, proxy, Berth. */
export async function lookAtPublicUrl(publicUrl: string): Promise<readonly Finding[]> {
  try {
    const { reply, text } = await ask(`${publicUrl}/openapi.json`, 'GET')
    if (reply.status === 200 && isOfBerth(text)) {
      return [good('address', `Berth answers at ${publicUrl}.`), ...clockOfReply(reply)]
    }
    const says = `${publicUrl} answers with ${reply.status}, and it is not Berth.`
    const todo = 'Let the proxy pass everything on to BERTH_HOST and BERTH_PORT.'
    return [wrong('address', says, todo)]
  } catch (error) {
    const says = `Nothing answers at ${publicUrl} (${whyOf(error)}).`
    const todo = 'Start berth serve; then look at the name, the certificate and the proxy.'
    return [wrong('address', says, todo)]
  }
}

function isOfBerth(text: string): boolean {
  try {
    return JSON.parse(text).info?.title === 'Berth'
  } catch {
    return false
  }
}

/** The header is right to the second. */
function clockOfReply({ headers }: Response): readonly Finding[] {
  const at = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(at) ? [] : [clockOf('The clock of the server', at + 500 - Date.now())]
}

/** Whether anything is where the target is said to be; it is asked for nothing. */
export async function lookAtTarget(url: string): Promise<Finding> {
  const { host } = new URL(url)
  try {
    const { reply } = await ask(url, 'HEAD')
    if (reply.status < 500) return good('target', `${host} answers.`)
    const says = `${host} answers with ${reply.status}.`
    return careful('target', says, 'Look after it: runs wait, and are tried again.')
  } catch (error) {
    const says = `Nothing answers at ${host} (${whyOf(error)}).`
    return wrong('target', says, 'Look at its name, its certificate, and the way there.')
  }
}
