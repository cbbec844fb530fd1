import type { Webhook } from 'standardwebhooks'

/** Whether Berth signed it. */
export function isFromBerth(
  webhook: Webhook,
  headers: Record<string, string>,
  body: string,
): boolean {
  try {
    webhook.verify(body, headers)
    return true
  } catch {
    return false
  }
}
