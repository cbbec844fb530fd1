import { useId } from 'react'
import { Go } from '../../place.tsx'
import { useNumbers } from '../../use-numbers.ts'

/** Where `to` is given, the name leads to what was counted. */
type Row = { readonly name: string; readonly count: number; readonly to?: string }
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
            {merged.map(({ name, count, to }) => (
              <tr key={name}>
                <th scope="row">
                  {to === undefined ? name : <Go to={to}>{name}</Go>}
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
  const merged = new Map<string, Row>()
  for (const row of rows) {
    const before = merged.get(row.name)?.count ?? 0
    merged.set(row.name, { ...row, count: before + row.count })
  }
  return [...merged.values()].toSorted((one, other) => other.count - one.count)
}
