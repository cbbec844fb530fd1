export type DispatchOptions<Item> = {
  /** Takes at most so many that are due, for this process alone. */
  readonly take: (limit: number) => Promise<readonly Item[]>
  /** Never longer than the lease that `take` gave. */
  readonly deliver: (item: Item) => Promise<unknown>
  readonly onFailure: (error: unknown) => void
  /** Told of every one that ended, for figures. */
  readonly onEnd?: (outcome: 'done' | 'failed', milliseconds: number) => void
  readonly pollMilliseconds?: number
}

export type Dispatch = {
  /** Takes nothing more, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

const POLL_MILLISECONDS = 500
const MOST_UNDER_WAY = 100

/**
 * Looks twice a second for what is due, and begins each by itself: one that hangs keeps no other
 * waiting. (A queue of jobs would wait for the slowest of a batch.)
 */
export function startDispatch<Item>(options: DispatchOptions<Item>): Dispatch {
  const underWay = new Set<Promise<unknown>>()
  const stopping = new AbortController()
  const begin = (item: Item) => {
    const began = performance.now()
    const end = (outcome: 'done' | 'failed') => options.onEnd?.(outcome, performance.now() - began)
    const work: Promise<unknown> = options
      .deliver(item)
      .then(
        () => end('done'),
        (error: unknown) => {
          end('failed')
          options.onFailure(error)
        },
      )
      .finally(() => underWay.delete(work))
    underWay.add(work)
  }
  const lookOnce = async (): Promise<boolean> => {
    const room = MOST_UNDER_WAY - underWay.size
    if (room <= 0) return false
    const taken = await options.take(room)
    taken.forEach(begin)
    return taken.length > 0
  }
  const looking = lookAgain(lookOnce, options, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await looking
      await Promise.all(underWay)
    },
  }
}

async function lookAgain<Item>(
  lookOnce: () => Promise<boolean>,
  { onFailure, pollMilliseconds = POLL_MILLISECONDS }: DispatchOptions<Item>,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const found = await lookOnce().catch((error: unknown) => {
      onFailure(error)
      return false
    })
    // What was found may not be all: a shorter look soon, and not at once, as it may hang.
    await pause(found ? pollMilliseconds / 10 : pollMilliseconds, stopping)
  }
}

function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds)
    function end() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
      resolve()
    }
    stopping.addEventListener('abort', end)
  })
}
