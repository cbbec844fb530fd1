import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../src/edges/http/contracts/session.ts'
import { send } from '../kit/api/client.ts'
import { LanguageSwitch } from '../kit/components/language-switch.tsx'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import { SchemeSwitch } from '../kit/components/scheme-switch.tsx'
import { useVendor } from '../kit/components/vendor.tsx'
import type { Language } from '../kit/i18n/language.ts'
import { leave } from './use-session.ts'

type FrameProps = {
  readonly reviewer: SessionView['reviewer']
  readonly onLanguage: (language: Language) => void
  readonly children: ReactNode
}

/** What every page of the console has: whose it is, who is signed in, and the way out. */
export function ConsoleFrame({ reviewer, onLanguage, children }: FrameProps) {
  const { t } = useTranslation('console')
  const vendor = useVendor()
  const out = useSignOut()
  return (
    <div className={`page console${reviewer === null ? '' : ' inside'}`}>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <header className="top">
        <a className="vendor" href="/console">
          Berth{vendor.name === '' ? '' : ` · ${vendor.name}`}
        </a>
        <div className="switches">
          {reviewer !== null && (
            <div className="who">
              <span className="quiet">
                {t('frame.signedInAs', { name: reviewer.name ?? reviewer.email ?? reviewer.id })}
              </span>
              <QuietButton isPending={out.isPending} onClick={() => out.mutate()}>
                {t('frame.signOut')}
              </QuietButton>
            </div>
          )}
          <LanguageSwitch onChoose={onLanguage} />
          <SchemeSwitch />
        </div>
      </header>
      <ProblemNotice error={out.error} />
      {reviewer !== null ? (
        children
      ) : (
        <div className="body">
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </div>
      )}
    </div>
  )
}

function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => send<SessionView>('DELETE', '/console/api/session'),
    onSuccess: (view) => leave(client, view, 'signed-out'),
  })
}
