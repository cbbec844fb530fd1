import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RequestBody } from '../../../src/edges/http/contracts/hand-overs.ts'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useAnswer, VIEW } from '../../kit/entrance/use-answer.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import type { HandedOver } from './handed-over.tsx'

type RequestProps = {
  readonly view: SetupView
  readonly request: NonNullable<SetupView['request']>
  readonly onHandedOver: (handedOver: HandedOver) => void
  readonly onLater: () => void
}

/** Somebody with a forwarded link asks for the order. Neither answer is suggested. */
export function Request({ view, request, onHandedOver, onLater }: RequestProps) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const client = useQueryClient()
  const answer = useAnswer('/setup/api/request', (reply) => {
    if ('handedTo' in reply) onHandedOver(reply as HandedOver)
    else client.setQueryData(VIEW, reply)
  })
  const say = (said: RequestBody['answer']) => () =>
    answer.send({ requestId: request.id, answer: said })
  const facts = { number: view.order.number }
  return (
    <div className="step">
      <StepHeading>{t('request.heading', facts)}</StepHeading>
      <p className="lead">{t('request.lead')}</p>
      <section className="card">
        <FactList
          facts={[
            { name: t('request.who'), value: t('request.typed', { address: request.email }) },
            { name: t('request.when'), value: moment(request.askedAt) },
          ]}
        />
      </section>
      <ul className="points">
        <li>{t('request.unchecked')}</li>
        <li>{t('request.agreeing')}</li>
        <li>{t('request.refusing')}</li>
      </ul>
      <ProblemNotice error={answer.error} />
      <div className="ways">
        <PrimaryButton isQuiet isPending={answer.isPending} onClick={say('agree')}>
          {t('request.agree')}
        </PrimaryButton>
        <PrimaryButton isQuiet isPending={answer.isPending} onClick={say('refuse')}>
          {t('request.refuse')}
        </PrimaryButton>
        <QuietButton onClick={onLater}>{t('request.later')}</QuietButton>
      </div>
    </div>
  )
}
