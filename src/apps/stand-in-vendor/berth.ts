/** How this vendor's system speaks to Berth: only by the public API. */
export type Berth = {
  /** True when Berth took the report. */
  reportProvisioned(orderId: string, report: Record<string, string>): Promise<boolean>
}

const PAUSES_MILLISECONDS = [0, 1000, 3000, 10_000, 30_000]

/** Speaks to Berth at `url` with an API key that has the scope `targets`. */
export function berthAt(url: string, key: string, tell: (line: string) => void): Berth {
  const post = async (path: string, body: unknown): Promise<number> => {
    try {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return 0
    }
  }
  return {
    async reportProvisioned(orderId, report) {
      for (const pause of PAUSES_MILLISECONDS) {
        await new Promise((over) => setTimeout(over, pause).unref())
        const status = await post(`/v1/orders/${encodeURIComponent(orderId)}/provisioned`, report)
        tell(`reported the order as provisioned: Berth answered ${status || 'nothing'}`)
        if (status > 0 && status < 500 && status !== 429) return status < 300
      }
      return false
    },
  }
}
