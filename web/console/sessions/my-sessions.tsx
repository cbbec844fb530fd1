import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionEntry, SessionList } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'

const PATH = '/console/api/sessions'
const SESSIONS = ['my-sessions']

/** The browsers in which one is signed in; each can be ended from here. */
export function MySessions() {
  const list = useQuery({
    queryKey: SESSIONS,
    queryFn: () => send<SessionList>('GET', PATH),
  })
  return <Loaded from={list}>{({ items }) => <Listed items={items} />}</Loaded>
}

function Listed({ items }: SessionList) {
  const { t } = useTranslation('console')
  const nameOf = useBrowserName()
  const ending = useEnding()
  return (
    <div className="step">
      <ConsoleHeading>{t('sessions.heading')}</ConsoleHeading>
      <p className="lead">{t('sessions.lead')}</p>
      {isProblem(ending.error, 'session-not-found') ? (
        <Notice tone="told" isAlert>
          {t('problem.sessionGone')}
        </Notice>
      ) : (
        <ProblemNotice error={ending.error} />
      )}
      <ul className="sessions">
        {items.map((session) => (
          <li key={session.id} className="card">
            <SessionFacts session={session} />
            {!session.isThis && (
              <QuietButton
                label={t('sessions.endOf', { browser: nameOf(session) })}
                onClick={() => ending.ask(session)}
              >
                {t('sessions.end')}
              </QuietButton>
            )}
          </li>
        ))}
      </ul>
      {items.length > 2 && (
        <QuietButton onClick={() => ending.ask('others')}>{t('sessions.endOthers')}</QuietButton>
      )}
      {ending.asked !== null && (
        <AskDialog
          heading={
            ending.asked === 'others'
              ? t('sessions.askOthers')
              : t('sessions.askHeading', { browser: nameOf(ending.asked) })
          }
          yes={t('sessions.yes')}
          no={t('sessions.no')}
          isPending={ending.isPending}
          onYes={ending.end}
          onNo={ending.stop}
        >
          <p>{t('sessions.askText')}</p>
        </AskDialog>
      )}
    </div>
  )
}

function SessionFacts({ session }: { session: SessionEntry }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const nameOf = useBrowserName()
  const way = t(`sessions.way.${session.way}`)
  return (
    <div>
      <span className="strong">
        {nameOf(session)}
        {session.isThis && ` · ${t('sessions.this')}`}
      </span>
      <span className="quiet">{t('sessions.began', { moment: moment(session.beganAt), way })}</span>
      <span className="quiet">{t('sessions.seen', { moment: moment(session.lastSeenAt) })}</span>
      <span className="quiet">{t('sessions.ends', { moment: moment(session.endsAt) })}</span>
    </div>
  )
}

function useBrowserName() {
  const { t } = useTranslation('console')
  return ({ browser }: SessionEntry) => (browser === 'unknown' ? t('sessions.unknown') : browser)
}

function useEnding() {
  const client = useQueryClient()
  const [asked, ask] = useState<SessionEntry | 'others' | null>(null)
  const mutation = useMutation({
    mutationFn: (which: SessionEntry | 'others') =>
      send<SessionList>('DELETE', which === 'others' ? PATH : `${PATH}/${which.id}`),
    onSuccess: (list) => client.setQueryData(SESSIONS, list),
    onError: () => client.invalidateQueries({ queryKey: SESSIONS }),
    onSettled: () => ask(null),
  })
  return {
    asked,
    ask,
    stop: () => ask(null),
    end: () => {
      if (asked !== null && !mutation.isPending) mutation.mutate(asked)
    },
    isPending: mutation.isPending,
    error: mutation.error,
  }
}
