import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PrimaryButton } from './primary-button.tsx'
import { StepHeading } from './step-heading.tsx'

/** If the page itself fails, say so and offer to load it again: everything answered is saved. */
export class CrashGuard extends Component<
  { readonly children: ReactNode },
  { readonly hasCrashed: boolean }
> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    return this.state.hasCrashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { t } = useTranslation()
  return (
    <main className="step crashed">
      <StepHeading>{t('failure.crash')}</StepHeading>
      <p>{t('problem.server')}</p>
      <div className="ways">
        <PrimaryButton isPending={false} onClick={() => window.location.reload()}>
          {t('problem.again')}
        </PrimaryButton>
      </div>
    </main>
  )
}
