import { useTranslation } from 'react-i18next'
import type { TwinsPage } from '../../../src/edges/http/contracts/console-directory.ts'

/** Reasons with their sign, their weight and their words; what speaks loudest comes first. */
export function Evidence({ reasons }: Pick<TwinsPage, 'reasons'>) {
  const { t, i18n } = useTranslation('console')
  const weight = new Intl.NumberFormat(i18n.language, {
    signDisplay: 'always',
    maximumFractionDigits: 1,
  })
  const sorted = reasons.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  return (
    <section>
      <h2>{t('twins.evidence')}</h2>
      <ul className="card evidence">
        {sorted.map((one) => (
          <li key={one.code} data-for={one.weight > 0}>
            <span className="weight">{weight.format(one.weight)}</span>
            <meter
              min={0}
              max={8}
              value={Math.min(Math.abs(one.weight), 8)}
              aria-label={t(one.weight > 0 ? 'twins.for' : 'twins.against')}
            />
            <span>{t(`twins.reasonIs.${one.code}`, one.facts)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
