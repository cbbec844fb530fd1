import { TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  OrderMatch as Reply,
  WhyReply,
} from '../../../src/edges/http/contracts/console/order.ts'
import { send } from '../../kit/api/client.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { EvidenceList } from '../twins/evidence.tsx'
import { orderPath } from './use-order-change.ts'

type Candidate = NonNullable<Reply['match']>['candidates'][number]

/** What the match says today of what was entered, and why not another organization. */
export function OrderMatch({ id, isEntered }: { id: string; isEntered: boolean }) {
  const { t, i18n } = useTranslation('console')
  const { language } = i18n
  const match = useQuery({
    queryKey: ['order-match', id, language],
    queryFn: () => send<Reply>('GET', `${orderPath(id)}/match?language=${language}`),
    enabled: isEntered,
  })
  if (!isEntered) return null
  return (
    <section>
      <h2>{t('order.match')}</h2>
      <Loaded from={match}>
        {({ match: found }) => (
          <>
            {found === null || found.candidates.length === 0 ? (
              <p className="quiet">{t('order.noMatch')}</p>
            ) : (
              found.candidates.map((one, at) => (
                <CandidateCard key={one.organization.id} candidate={one} isOpen={at === 0} />
              ))
            )}
          </>
        )}
      </Loaded>
      <WhyNot id={id} />
    </section>
  )
}

function CandidateCard({ candidate, isOpen }: { candidate: Candidate; isOpen: boolean }) {
  const { t } = useTranslation('console')
  const { organization, score, rule, isProbablyUnused, evidence } = candidate
  return (
    <div className="card order-candidate">
      <p>
        <Go to={`/console/directory/${organization.id}`}>{organization.name}</Go>{' '}
        <span className="quiet">
          {[
            organization.externalId ?? t('directory.beingMade'),
            t('twins.probability', { percent: Math.round(score * 100) }),
            t(`overview.rule.${rule}`),
            isProbablyUnused ? t('reviews.unused') : null,
          ]
            .filter((one) => one !== null)
            .join(' · ')}
        </span>
      </p>
      <details open={isOpen}>
        <summary>{t('twins.evidence')}</summary>
        <EvidenceList reasons={evidence} />
      </details>
    </div>
  )
}

function WhyNot({ id }: { id: string }) {
  const { t, i18n } = useTranslation('console')
  const [typed, type] = useState('')
  const why = useMutation({
    mutationFn: (organizationExternalId: string) =>
      send<WhyReply>('POST', `${orderPath(id)}/why`, {
        body: { organizationExternalId, language: i18n.language },
      }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '' && !why.isPending) why.mutate(typed.trim())
  }
  const isUnknown = isProblem(why.error, 'organization-not-found')
  return (
    <>
      <form className="keep-view" onSubmit={submit}>
        <TextInput
          label={t('order.whyNot')}
          description={t('order.whyNotHelp')}
          value={typed}
          error={isUnknown && t('order.whyUnknown')}
          onChange={({ currentTarget: { value } }) => type(value)}
        />
        <PrimaryButton isPending={why.isPending} isQuiet>
          {t('order.ask.why')}
        </PrimaryButton>
      </form>
      <ProblemNotice error={isUnknown ? null : why.error} />
      {why.data !== undefined && <Explained explained={why.data} />}
    </>
  )
}

function Explained({ explained }: { explained: WhyReply }) {
  const { t } = useTranslation('console')
  const { candidate, place, whyNot } = explained
  return (
    <div className="order-explained" role="status">
      <p>
        {whyNot === null
          ? t('order.whyListed', { place: place ?? 1 })
          : t(`order.why.${whyNot.code}`)}
      </p>
      <CandidateCard candidate={candidate} isOpen />
    </div>
  )
}
