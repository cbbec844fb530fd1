import type { ReactNode } from 'react'

export type NamedFact = { readonly name: string; readonly value: ReactNode }

/** Facts with their names: name beside value where there is room, above it where there is not. */
export function FactList({ facts }: { facts: readonly (NamedFact | null)[] }) {
  return (
    <dl className="fact-list">
      {facts.map(
        (fact) =>
          fact !== null && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
