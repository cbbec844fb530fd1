import { IconArrowDown, IconBuilding, IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import type { StepProps } from '../step-props.ts'

type Part = { readonly view: SetupView; readonly preview: NonNullable<SetupView['preview']> }

/** Everything that will happen, in words; nothing has happened yet. */
export function Preview({ view }: StepProps) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/confirmation')
  const { preview } = view
  if (preview === null) return null
  const { fingerprint } = preview
  return (
    <div className="step">
      <StepHeading>{t('preview.heading')}</StepHeading>
      <p className="lead">{t('preview.help')}</p>
      <Picture view={view} preview={preview} />
      <Consequences view={view} preview={preview} />
      <ProblemNotice error={answer.error} />
      <div className="ways">
        <PrimaryButton isPending={answer.isPending} onClick={() => answer.send({ fingerprint })}>
          {t('preview.confirm')}
        </PrimaryButton>
      </div>
    </div>
  )
}

/** Subscription → organization. */
function Picture({ view, preview }: Part) {
  const { t } = useTranslation()
  const { organization } = preview
  return (
    <div className="picture">
      <div className="card">
        <IconPackage size={24} stroke={1.5} aria-hidden />
        <div>
          <p className="quiet">{t('preview.subscription')}</p>
          {view.order.lines.map((line) => (
            <p className="choice-name" key={line.sku}>
              {t('rail.quantity', { count: line.quantity })} {line.name}
            </p>
          ))}
        </div>
      </div>
      <p className="picture-arrow">
        <IconArrowDown size={20} stroke={1.75} aria-hidden />
        {t('preview.organization')}
      </p>
      <div className="card">
        <IconBuilding size={24} stroke={1.5} aria-hidden />
        <div>
          <p className="choice-name">{organization.name}</p>
          <p className="quiet">
            {organization.isNew ? t('preview.isNew') : t('preview.isExisting')}
          </p>
        </div>
      </div>
    </div>
  )
}

function Consequences({ view, preview }: Part) {
  const { t } = useTranslation()
  const { administrator, partnerName, partnerLink, told, undoHours } = preview
  const partner =
    partnerName === null || partnerLink === null
      ? null
      : {
          name: t('preview.partner'),
          value: <Who name={partnerName} text={t(`preview.link.${partnerLink}`)} />,
        }
  return (
    <FactList
      facts={[
        {
          name: t('preview.administrator'),
          value: (
            <Who
              name={administrator.email}
              text={t(`preview.standing.${administrator.standing}`)}
            />
          ),
        },
        partner,
        { name: t('preview.told'), value: <Told told={told} /> },
        {
          name: t('preview.undo'),
          value: t('preview.undoText', { count: undoHours, vendor: view.vendorName }),
        },
      ]}
    />
  )
}

/** "{name} becomes administrator now." */
function Who({ name, text }: { name: string; text: string }) {
  return (
    <>
      <span className="strong">{name}</span> {text}
    </>
  )
}

function Told({ told }: { told: readonly string[] }) {
  const { t } = useTranslation()
  if (told.length === 0) return t('preview.nobody')
  return (
    <ul>
      {told.map((address) => (
        <li key={address}>{address}</li>
      ))}
    </ul>
  )
}
