import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditVerdictView } from '../../../src/edges/http/contracts/console/audit.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { read } from '../api.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'

/** Makes every seal again, some thousand at a time, and says in plain words what came of it. */
export function Verification() {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const { verdict, isPending, error, verify } = useVerifying()
  return (
    <section className="card verification">
      <h2>{t('audit.chain.heading')}</h2>
      <p>{t('audit.chain.text')}</p>
      {isPending && (
        <div role="status">
          <progress
            max={Math.max(verdict?.totalCount ?? 1, 1)}
            value={verdict?.checkedCount ?? 0}
            aria-label={t('audit.chain.progress')}
          />
          {verdict !== null && (
            <p className="quiet">
              {t('audit.chain.checked', {
                n: whole(verdict.checkedCount),
                total: whole(verdict.totalCount),
              })}
            </p>
          )}
        </div>
      )}
      {!isPending && error === null && verdict !== null && <Verdict verdict={verdict} />}
      <ProblemNotice error={error} />
      <div className="ways">
        <PrimaryButton isPending={isPending} isQuiet onClick={verify}>
          {t(verdict === null ? 'audit.chain.verify' : 'audit.chain.again')}
        </PrimaryButton>
      </div>
    </section>
  )
}

function Verdict({ verdict: { checkedCount, fault } }: { verdict: AuditVerdictView }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  if (fault === null) {
    return (
      <Notice tone="good" isAlert>
        <p className="strong">
          {t('audit.chain.intact', { count: checkedCount, n: whole(checkedCount) })}
        </p>
        <p>{t('audit.chain.cutOff')}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="stop" isAlert>
      <p className="strong">{t(`audit.chain.fault.${fault.kind}`, { n: whole(fault.sequence) })}</p>
      <p>
        {t('audit.chain.before', { count: checkedCount, n: whole(checkedCount) })}{' '}
        {fault.sequence === 1 && t('audit.chain.secret')} {t('audit.chain.what')}
      </p>
      {fault.kind !== 'missing' && (
        <Go to={`/console/audit/${fault.sequence}`}>
          {t('audit.chain.open', { n: whole(fault.sequence) })}
        </Go>
      )}
    </Notice>
  )
}

function useVerifying() {
  const [verdict, tell] = useState<AuditVerdictView | null>(null)
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  const verifying = useMutation({
    mutationFn: async () => {
      for (let after = 0; isOpen.current; ) {
        const part = await read<AuditVerdictView>(`audit/verification?after=${after}`)
        tell(part)
        if (part.isEnd) return
        after = part.checkedCount
      }
    },
  })
  const verify = () => {
    tell(null)
    verifying.mutate()
  }
  return { verdict, verify, isPending: verifying.isPending, error: verifying.error }
}
