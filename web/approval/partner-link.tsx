import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { AskDialog } from '../kit/components/ask-dialog.tsx'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import { useAnswer } from '../kit/entrance/use-answer.ts'
import { useFormats } from '../kit/i18n/formats.ts'

/** The partner that acts for the organization by this claim, and how that is ended; or that it was. */
export function PartnerLink({ view }: { view: ClaimView }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const link = view.partnerLink
  if (link === null || view.state !== 'approved') return null
  const facts = { partner: link.partnerName, organization: view.organizationName }
  if (!link.isManaging) {
    return (
      <section className="card">
        <h2>{t('claim.link.endedHeading', facts)}</h2>
        <p>{t('claim.link.endedText')}</p>
      </section>
    )
  }
  return (
    <section className="card">
      <h2>{t('claim.link.heading', facts)}</h2>
      <p>
        {link.endsAt === null
          ? t('claim.link.open')
          : t('claim.link.until', { date: date(link.endsAt) })}
      </p>
      <EndLink facts={facts} />
    </section>
  )
}

function EndLink({ facts }: { facts: { partner: string; organization: string } }) {
  const { t } = useTranslation()
  const answer = useAnswer('/claims/api/link-end')
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <ProblemNotice error={answer.error} />
      <QuietButton isPending={answer.isPending} onClick={() => setAsking(true)}>
        {t('claim.link.end')}
      </QuietButton>
      {isAsking && (
        <AskDialog
          heading={t('claim.link.endHeading', facts)}
          yes={t('claim.link.endYes')}
          no={t('claim.link.endNo')}
          isPending={answer.isPending}
          onYes={() => answer.send({})}
          onNo={() => setAsking(false)}
        >
          <p>{t('claim.link.endText')}</p>
        </AskDialog>
      )}
    </>
  )
}
