import { useTranslation } from 'react-i18next'
import type { TwinsPage } from '../../../src/edges/http/contracts/console-directory.ts'

/** Why two organizations may be one, and why not. */
export function Evidence({ reasons }: Pick<TwinsPage, 'reasons'>) {
  const { t } = useTranslation('console')
  const told = reasons.map(({ code, weight, facts }) => ({
    code,
    weight,
    text: t(`twins.reasonIs.${code}`, facts),
  }))
  return (
    <section>
      <h2>{t('twins.evidence')}</h2>
      <div className="card">
        <EvidenceList reasons={told} />
      </div>
    </section>
  )
}

type Reason = { readonly code: string; readonly weight: number; readonly text: string }

/** Reasons with their sign, their weight and their words; what speaks loudest comes first. */
export function EvidenceList({ reasons }: { reasons: readonly Reason[] }) {
  const { t, i18n } = useTranslation('console')
  const weight = new Intl.NumberFormat(i18n.language, {
    signDisplay: 'always',
    maximumFractionDigits: 1,
  })
  const sorted = reasons.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  return (
    <ul className="evidence">
      {sorted.map((one) => (
        <li key={one.code} data-for={one.weight > 0}>
          <span className="weight">{weight.format(one.weight)}</span>
          <meter
            min={0}
            max={8}
            value={Math.min(Math.abs(one.weight), 8)}
            aria-label={t(one.weight > 0 ? 'twins.for' : 'twins.against')}
          />
          <span>{one.text}</span>
        </li>
      ))}
    </ul>
  )
}
