import cliProgress from 'cli-progress'

type Facts = Readonly<Record<string, string | number>>

/** Drawn on the terminal, to stderr, so that the output can go elsewhere. `show` says how much of `total` is done. */
export function progressBar(
  format: string,
  { total, isQuiet }: { readonly total: number; readonly isQuiet: boolean },
) {
  if (isQuiet || !process.stderr.isTTY) return { show: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    fps: 5,
  })
  // What the format names must be there from the first drawing on.
  const names = [...format.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 0] as const)
  bar.start(total, 0, Object.fromEntries(names.filter(([name]) => !BUILT_IN.has(name))))
  return {
    show: (done: number, facts: Facts) => bar.update(Math.min(done, total), facts),
    stop: () => bar.stop(),
  }
}

const BUILT_IN = new Set(['bar', 'percentage', 'total', 'value', 'eta', 'eta_formatted'])
