import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AfterAMoment } from './after-a-moment.tsx'

/** The shape of the page that is coming: a heading, two sentences, two fields, a button. */
export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <AfterAMoment>
      <div className="step" role="status">
        <VisuallyHidden>{t('page.loading')}</VisuallyHidden>
        <Skeleton height={38} width="80%" />
        <Skeleton height={16} width="100%" />
        <Skeleton height={16} width="60%" />
        <Skeleton height={84} radius={12} />
        <Skeleton height={84} radius={12} />
        <Skeleton height={44} width={140} />
      </div>
    </AfterAMoment>
  )
}
