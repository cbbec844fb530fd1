import { useId } from 'react'
import { useNumbers } from '../../use-numbers.ts'

type Row = { readonly name: string; readonly count: number }
type BarTableProps = {
  readonly heading: string
  readonly empty: string
  readonly rows: readonly Row[]
}

/** Counts with bars beside them; rows of one name are one. */
export function BarTable({ heading, empty, rows }: BarTableProps) {
  const { whole } = useNumbers()
  const id = useId()
  const merged = inOneRow(rows)
  const most = Math.max(1, ...merged.map(({ count }) => count))
  return (
    <section className="card">
      <h2 id={id}>{heading}</h2>
      {merged.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <table aria-labelledby={id} className="bars">
          <tbody>
            {merged.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <span className="bar" style={{ width: `${(100 * count) / most}%` }} aria-hidden />
                </th>
                <td>{whole(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function inOneRow(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>()
  for (const { name, count } of rows) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => other.count - one.count)
}
