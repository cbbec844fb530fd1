import type { Report } from './books.ts'

/** How this vendor's system speaks to Berth: only by the public API. */
export type Berth = {
  /** True when Berth took the report. */
  reportProvisioned(orderId: string, report: Report): Promise<boolean>
  /** What Berth answers to a GET; undefined: it could not be read. */
  read(path: string): Promise<unknown>
}

const PAUSES_MILLISECONDS = [0, 1000, 3000, 10_000, 30_000]

/** Speaks to Berth at `url` with an API key that has the scopes `targets` and `orders:read`. */
export function berthAt(url: string, key: string, tell: (line: string) => void): Berth {
  const call = async (path: string, body?: unknown): Promise<Response | undefined> => {
    try {
      return await fetch(new URL(path, url), {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      })
    } catch {
      return undefined
    }
  }
  return {
    async reportProvisioned(orderId, report) {
      for (const pause of PAUSES_MILLISECONDS) {
        await new Promise((over) => setTimeout(over, pause).unref())
        const response = await call(`/v1/orders/${encodeURIComponent(orderId)}/provisioned`, report)
        await response?.arrayBuffer().catch(() => undefined)
        const status = response?.status ?? 0
        tell(`reported the order as provisioned: Berth answered ${status || 'nothing'}`)
        if (status > 0 && status < 500 && status !== 429) return status < 300
      }
      return false
    },
    async read(path) {
      const response = await call(path)
      if (response?.ok !== true) return undefined
      return response.json().catch(() => undefined)
    },
  }
}
