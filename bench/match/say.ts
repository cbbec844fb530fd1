/** Progress goes where the result does not. */
export const say = (text: string) => void process.stderr.write(`${text}\n`)

export function since(began: number): string {
  const seconds = (performance.now() - began) / 1000
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${(seconds / 60).toFixed(1)} min`
}
