import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { send } from '../../kit/api/client.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { goTo } from '../place.tsx'
import { ShownSecret } from '../shown-secret.tsx'
import { lookAgain, pathOf, useEndpointChange } from './use-endpoint.ts'
import { WebhookProblem } from './webhook-problem.tsx'

type Asked = 'disable' | 'rotate' | 'remove'
type EndpointWaysProps = {
  readonly one: EndpointView
  readonly isChanging: boolean
  readonly onChange: () => void
}

/** What can be done with an endpoint; what cannot be taken back is asked once more. */
export function EndpointWays({ one, isChanging, onChange }: EndpointWaysProps) {
  const { t } = useTranslation('console')
  const [asked, ask] = useState<Asked | null>(null)
  const change = useEndpointChange(one)
  const test = useTest(one.id)
  const rotation = useRotation(one.id)
  const removal = useRemoval(one.id)
  const end = { onSettled: () => ask(null) }
  const doing: Readonly<Record<Asked, () => void>> = {
    disable: () => change.mutate({ isDisabled: true }, end),
    rotate: () => rotation.mutate(undefined, end),
    remove: () => removal.mutate(undefined, end),
  }
  return (
    <section className="webhook-ways">
      <div className="ways">
        {!one.isDisabled && (
          <QuietButton isPending={test.isPending} onClick={() => test.mutate()}>
            {t('webhooks.way.test')}
          </QuietButton>
        )}
        <QuietButton onClick={onChange}>
          {t(isChanging ? 'webhooks.way.leave' : 'webhooks.way.change')}
        </QuietButton>
        <QuietButton
          isPending={change.isPending}
          onClick={() => (one.isDisabled ? change.mutate({ isDisabled: false }) : ask('disable'))}
        >
          {t(one.isDisabled ? 'webhooks.way.enable' : 'webhooks.way.disable')}
        </QuietButton>
        <QuietButton onClick={() => ask('rotate')}>{t('webhooks.way.rotate')}</QuietButton>
        <QuietButton onClick={() => ask('remove')}>{t('webhooks.way.remove')}</QuietButton>
      </div>
      <WebhookProblem error={change.error ?? test.error ?? rotation.error ?? removal.error} />
      {test.isSuccess && <Notice tone="told">{t('webhooks.tested')}</Notice>}
      {rotation.data !== undefined && (
        <ShownSecret
          heading={t('webhooks.secret.heading')}
          use={t('webhooks.secret.use')}
          secret={rotation.data.secret}
          onKept={rotation.reset}
        />
      )}
      {asked !== null && (
        <AskDialog
          heading={t(`webhooks.ask.${asked}.heading`)}
          yes={t(`webhooks.way.${asked}`)}
          no={t('webhooks.ask.no')}
          isPending={change.isPending || rotation.isPending || removal.isPending}
          onYes={doing[asked]}
          onNo={() => ask(null)}
        >
          <p>{t(`webhooks.ask.${asked}.text`)}</p>
        </AskDialog>
      )}
    </section>
  )
}

function useTest(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => send('POST', `${pathOf(id)}/test`, { body: {} }),
    onSettled: () => lookAgain(client, id),
  })
}

/** What it answers is the secret: nothing of it is kept once it is out of sight. */
function useRotation(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      send<{ readonly secret: string }>('POST', `${pathOf(id)}/rotation`, { body: {} }),
    gcTime: 0,
    onSettled: () => lookAgain(client, id),
  })
}

function useRemoval(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => send('DELETE', pathOf(id)),
    onSuccess: async () => {
      goTo('/console/webhooks')
      await client.invalidateQueries({ queryKey: ['list'] })
    },
  })
}
