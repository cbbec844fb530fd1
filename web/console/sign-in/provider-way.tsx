import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ProviderView } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { SignInProblem } from './sign-in-problem.tsx'

/** "Sign in with …": leaves for the provider, which sends the browser back to this very page. */
export function ProviderWay({ name }: { name: string }) {
  const { t } = useTranslation('console')
  const go = useMutation({
    mutationFn: () => {
      const { pathname, search } = window.location
      const body = { returnTo: `${pathname}${search}` }
      return send<ProviderView>('POST', '/console/api/session/provider', { body })
    },
    onSuccess: ({ url }) => window.location.assign(url),
  })
  const isPending = go.isPending || go.isSuccess
  return (
    <section className="sign-in-way">
      <SignInProblem error={go.error} />
      <div className="ways">
        <PrimaryButton isPending={isPending} onClick={() => go.mutate()}>
          {t('signIn.with', { provider: name })}
        </PrimaryButton>
      </div>
      <p className="quiet">{t('signIn.withLead')}</p>
    </section>
  )
}
