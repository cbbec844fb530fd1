import { useTranslation } from 'react-i18next'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import type { usePages } from './use-pages.ts'

/** The next page of a list, when there is one. */
export function MoreButton({
  list,
}: {
  list: Pick<ReturnType<typeof usePages>, 'hasMore' | 'isFetchingMore' | 'more'>
}) {
  const { t } = useTranslation('console')
  if (!list.hasMore) return null
  return (
    <QuietButton isPending={list.isFetchingMore} onClick={list.more}>
      {t('list.more')}
    </QuietButton>
  )
}
