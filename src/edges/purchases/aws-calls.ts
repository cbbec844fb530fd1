import { AwsV4Signer } from 'aws4fetch'
import { notReached, sourceAway, textOf } from './call-json.ts'

export type AwsAccount = {
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly timeoutMilliseconds?: number
}
export type AwsAnswer =
  | { readonly json: unknown }
  /** Refused by the API, with the name of its exception. */
  | { readonly exception: string }

const TIMEOUT_MILLISECONDS = 10_000
/** How long after each attempt the next follows: calls are limited by the second. */
const PAUSES_MILLISECONDS: Readonly<Record<string, readonly number[]>> = {
  ThrottlingException: [300, 1000],
  InternalServiceErrorException: [0],
}

/**
 * Calls an API of the marketplace (JSON 1.1, signed by Signature Version 4). Limited calls are made
 * again twice, failed ones once; refuses with `purchase-source-away` what then still does not succeed,
 * and what nobody can mend but the vendor.
 */
export async function callAws(
  account: AwsAccount,
  call: { readonly url: string; readonly target: string; readonly input: object },
): Promise<AwsAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await callOnce(account, call)
    if (!('exception' in answer)) return answer
    const pause = PAUSES_MILLISECONDS[answer.exception]?.[attempt]
    if (pause === undefined) return settled(answer)
    await new Promise((over) => setTimeout(over, pause))
  }
}

/** What says something of the buyer; the rest says something of the account, the API or the network. */
const ABOUT_BUYERS = [
  'InvalidTokenException',
  'ExpiredTokenException',
  'CustomerNotEntitledException',
]

function settled(answer: { readonly exception: string }): AwsAnswer {
  if (ABOUT_BUYERS.includes(answer.exception)) return answer
  throw sourceAway(`answered ${answer.exception}`)
}

async function callOnce(
  { timeoutMilliseconds = TIMEOUT_MILLISECONDS, ...account }: AwsAccount,
  { url, target, input }: { readonly url: string; readonly target: string; readonly input: object },
): Promise<AwsAnswer> {
  const body = JSON.stringify(input)
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
  const signer = new AwsV4Signer({
    ...account,
    ...{ method: 'POST', url, headers, body, service: 'aws-marketplace', allHeaders: true },
  })
  const signed = await signer.sign()
  try {
    const response = await fetch(signed.url, {
      ...{ method: 'POST', headers: signed.headers, body, redirect: 'manual' },
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    return answerOf(response, await textOf(response))
  } catch (error) {
    throw notReached(error)
  }
}

/** The exception's name stands in `__type`, sometimes behind a namespace and `#`. */
function answerOf({ status }: Response, text: string): AwsAnswer {
  const json = parsed(text)
  if (status === 200 && typeof json === 'object' && json !== null) return { json }
  const { __type: type } = (json ?? {}) as { readonly __type?: unknown }
  const name = typeof type === 'string' ? (type.split('#').at(-1) ?? '') : ''
  return { exception: /^\w{1,80}$/.test(name) ? name : `${status}` }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
