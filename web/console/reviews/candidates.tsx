import { useTranslation } from 'react-i18next'
import type { ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { organizationsOf } from './organizations.ts'

type Candidate = NonNullable<ReviewPage['match']>['candidates'][number]
type CandidatesProps = {
  readonly page: ReviewPage
  readonly chosen: string | null
  /** Null: this reviewer only looks. */
  readonly onChoose: ((organizationId: string) => void) | null
}

/** Organizations side by side: why each, and why not. */
export function Candidates({ page, chosen, onChoose }: CandidatesProps) {
  const { t } = useTranslation('console')
  const canMap = page.decisions.some(({ effect }) => effect === 'map')
  const all = organizationsOf(page)
  return (
    <section className="review-part">
      <h3>{t('reviews.candidates')}</h3>
      {all.length === 0 && (
        <p>{t(page.match === null ? 'reviews.noQuestion' : 'reviews.noCandidates')}</p>
      )}
      <div className="console-columns">
        {all.map(({ candidate, absence }, at) => {
          const { id } = candidate.organization
          const choose = canMap && onChoose !== null ? () => onChoose(id) : null
          return (
            <article key={id} className="card candidate" data-chosen={id === chosen}>
              <Title
                candidate={candidate}
                digit={at + 1}
                isChosen={id === chosen}
                choose={choose}
              />
              <Facts candidate={candidate} />
              {absence !== null && (
                <p className="careful-text">
                  {t('reviews.notProposed')} {t(`order.why.${absence.code}`)}
                </p>
              )}
              <Reasons candidate={candidate} />
            </article>
          )
        })}
      </div>
    </section>
  )
}

type TitleProps = {
  readonly candidate: Candidate
  readonly digit: number
  readonly isChosen: boolean
  readonly choose: (() => void) | null
}

function Title({ candidate: { organization, score }, digit, isChosen, choose }: TitleProps) {
  const { t } = useTranslation('console')
  const percent = t('twins.probability', { percent: Math.round(score * 100) })
  return (
    <header>
      <h4>
        <Go to={`/console/directory/${organization.id}`}>{organization.name}</Go>
      </h4>
      <span className="quiet">{percent}</span>
      {choose !== null && (
        <button type="button" className="decision" aria-pressed={isChosen} onClick={choose}>
          {digit < 10 && <kbd>{digit}</kbd>}
          {t(isChosen ? 'reviews.chosen' : 'reviews.choose')}
        </button>
      )}
    </header>
  )
}

function Facts({ candidate: { organization: one, isProbablyUnused } }: { candidate: Candidate }) {
  const { t } = useTranslation('console')
  const { date } = useFormats()
  const { whole } = useNumbers()
  const day = (value: string | null) => (value === null ? t('organization.unknown') : date(value))
  return (
    <FactList
      facts={[
        { name: t('organization.externalId'), value: one.externalId ?? t('directory.beingMade') },
        { name: t('organization.created'), value: day(one.createdAt) },
        { name: t('organization.userCount'), value: whole(one.userCount) },
        {
          name: t('organization.subscriptions'),
          value: `${whole(one.activeSubscriptions)}${isProbablyUnused ? ` · ${t('reviews.unused')}` : ''}`,
        },
        { name: t('organization.lastActive'), value: day(one.lastActiveAt) },
        {
          name: t('organization.domains'),
          value: one.domains.length === 0 ? t('organization.none') : one.domains.join(', '),
        },
      ]}
    />
  )
}

type Reason = Candidate['evidence'][number]

/** What is a likeness, though together with the others it weighs nothing more, does not speak against it. */
const SPEAKS_AGAINST: ReadonlySet<string> = new Set([
  'other-script',
  'other-words',
  'nothing-in-common',
  'other-numbers',
  'other-legal-form',
  'other-country',
  'many-on-domain',
  'other-domain',
  'name-only',
])

const partOf = ({ weight, code }: Reason) => {
  if (weight >= 0) return 'why'
  return SPEAKS_AGAINST.has(code) ? 'whyNot' : 'also'
}

/** What speaks for it, what against it, and what adds nothing; what speaks loudest comes first. */
function Reasons({ candidate: { evidence } }: { candidate: Candidate }) {
  const { t } = useTranslation('console')
  const sorted = evidence.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  return (['why', 'whyNot', 'also'] as const).map((part) => {
    const reasons = sorted.filter((one) => partOf(one) === part)
    if (reasons.length === 0) return null
    return (
      <div key={part} className="reasons" data-part={part}>
        <h5>{t(`reviews.${part}`)}</h5>
        <ul>
          {reasons.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      </div>
    )
  })
}
