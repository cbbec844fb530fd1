import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Said } from './said.tsx'
import { SchemeSwitch } from './scheme-switch.tsx'
import { useVendor } from './vendor.tsx'

type Frame = {
  readonly onLanguage: (language: Language) => void
  /** The steps and the order, beside the column on wide screens. */
  readonly rail?: ReactNode
  readonly children: ReactNode
}

/** What every page has: whose it is, its language and look, its one column, and whom to ask. */
export function PageFrame({ onLanguage, rail, children }: Frame) {
  const { t } = useTranslation()
  const vendor = useVendor()
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('page.skip')}
      </a>
      <header className="top">
        <span className="vendor">{vendor.name}</span>
        <div className="switches">
          <LanguageSwitch onChoose={onLanguage} />
          <SchemeSwitch />
        </div>
      </header>
      <div className={rail === undefined ? 'body' : 'body with-rail'}>
        {rail}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="bottom">
        {vendor.name !== '' && (
          <>
            <p>
              <Said>{t('page.questions', { vendor: vendor.name, support: vendor.support })}</Said>
            </p>
            <p>{t('page.berth', { vendor: vendor.name })}</p>
          </>
        )}
      </footer>
    </div>
  )
}
