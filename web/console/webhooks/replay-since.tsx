import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send, serverNow } from '../../kit/api/client.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { useNumbers } from '../use-numbers.ts'
import { lookAgain, pathOf } from './use-endpoint.ts'
import { WebhookProblem } from './webhook-problem.tsx'

const DAY = 86_400_000

/** Sends everything once more that was made since an instant: for a receiver that lost something. */
export function ReplaySince({ id }: { id: string }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { whole } = useNumbers()
  const [since, write] = useState(() => inFieldOf(new Date(serverNow() - DAY)))
  const [from, ask] = useState<string | null>(null)
  const [isWrong, tellWrong] = useState(false)
  const replay = useReplay(id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const at = new Date(since)
    const isUsable = !Number.isNaN(at.getTime()) && at.getTime() <= serverNow()
    tellWrong(!isUsable)
    if (isUsable) ask(at.toISOString())
  }
  return (
    <form className="card console-form replay-since" onSubmit={submit} noValidate>
      <h3>{t('webhooks.replay.heading')}</h3>
      <p>{t('webhooks.replay.text')}</p>
      <label htmlFor="replay-since">{t('webhooks.replay.since')}</label>
      <input
        id="replay-since"
        type="datetime-local"
        value={since}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'replay-wrong' : undefined}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {isWrong && (
        <p id="replay-wrong" role="alert" className="field-error">
          {t('webhooks.replay.wrong')}
        </p>
      )}
      <WebhookProblem error={replay.error} />
      {replay.data !== undefined && (
        <Notice tone="told">
          {t('webhooks.replay.done', {
            count: replay.data.replayed,
            n: whole(replay.data.replayed),
          })}
        </Notice>
      )}
      <div className="ways">
        <PrimaryButton isPending={replay.isPending} isQuiet>
          {t('webhooks.replay.send')}
        </PrimaryButton>
      </div>
      {from !== null && (
        <AskDialog
          heading={t('webhooks.replay.ask', { moment: moment(from) })}
          yes={t('webhooks.replay.yes')}
          no={t('webhooks.ask.no')}
          isPending={replay.isPending}
          onYes={() => replay.mutate(from, { onSettled: () => ask(null) })}
          onNo={() => ask(null)}
        >
          <p>{t('webhooks.replay.askText')}</p>
        </AskDialog>
      )}
    </form>
  )
}

/** As the field writes an instant: in the time of this place. */
function inFieldOf(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function useReplay(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (from: string) =>
      send<{ readonly replayed: number }>('POST', `${pathOf(id)}/replay`, {
        body: { from, until: new Date(serverNow()).toISOString() },
      }),
    onSettled: () => lookAgain(client, id),
  })
}
