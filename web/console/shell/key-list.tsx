import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { KeysOfReviews } from '../reviews/keys-of-reviews.tsx'
import { useOwnPages } from './use-own-pages.ts'

/** All keys, over the page. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('console')
  const pages = useOwnPages()
  const { pathname } = useLocation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="key-list" aria-labelledby="key-list" onClose={onClose}>
      <h2 id="key-list">{t('keys.heading')}</h2>
      <dl>
        <div className="key-row">
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{t('keys.this')}</dd>
        </div>
        <div className="key-row">
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{t('keys.search')}</dd>
        </div>
        <div className="key-row">
          <dt>
            <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>{t('keys.rows')}</dd>
        </div>
        {pages.map(({ name, key }) => (
          <div key={name} className="key-row">
            <dt>
              <kbd>g</kbd> <kbd>{key}</kbd>
            </dt>
            <dd>{t('keys.go', { page: t(`nav.${name}`) })}</dd>
          </div>
        ))}
      </dl>
      {pathname.endsWith('/reviews') && <KeysOfReviews />}
      <PrimaryButton isPending={false} onClick={() => dialog.current?.close()}>
        {t('keys.close')}
      </PrimaryButton>
    </dialog>
  )
}
