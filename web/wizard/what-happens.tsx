import { useTranslation } from 'react-i18next'

/** On the opening page: what the person is about to do, and that nothing can be lost. */
export function WhatHappens() {
  const { t } = useTranslation()
  return (
    <section className="what-happens">
      <h2>{t('entrance.setup.next')}</h2>
      <ol className="numbered">
        <li>{t('entrance.setup.steps.code')}</li>
        <li>{t('entrance.setup.steps.company')}</li>
        <li>{t('entrance.setup.steps.confirm')}</li>
      </ol>
      <p className="quiet">{t('entrance.setup.saved')}</p>
    </section>
  )
}
