import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandOverBody } from '../../../src/edges/http/contracts/hand-overs.ts'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { isProblem, Problem } from '../../kit/api/problem.ts'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import type { HandedOver } from './handed-over.tsx'

type Kind = HandOverBody['kind']
type Form = {
  readonly email: string
  readonly setEmail: (email: string) => void
  readonly fieldError: string | null
  readonly otherError: Error | null
  /** What was probably meant, if the address looks mistyped. */
  readonly likely: string | null
  readonly isPending: boolean
  readonly submit: (meant?: { readonly email: string; readonly isAsTyped: boolean }) => void
}

const REASONS = ['to-oneself', 'had-it-before', 'only-the-vendor'] as const

/** Is it the address itself that was refused, and not because it looks mistyped? */
function isMalformed(error: Error | null): boolean {
  if (isProblem(error, 'address-refused')) return error.facts.why !== 'mistyped'
  return error instanceof Problem && error.refuses('email')
}

/** What an address field says about an address that was refused. */
function useRefusal(view: SetupView) {
  const { t } = useTranslation()
  return (error: Error | null): string | null => {
    if (isMalformed(error)) return t('company.refused.malformed')
    if (!isProblem(error, 'hand-over-refused')) return null
    const why = REASONS.find((reason) => reason === error.facts.why) ?? 'only-the-vendor'
    return t(`handOver.refused.${why}`, { vendor: view.vendorName, support: view.vendorSupport })
  }
}

/** The one field of a hand-over with its faults, and what happens when it is sent. */
export function useHandOver(
  view: SetupView,
  kind: Kind,
  proposesPartner: boolean,
  onHandedOver: (handedOver: HandedOver) => void,
): Form {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/hand-over', (reply) => onHandedOver(reply as HandedOver))
  const refusalOf = useRefusal(view)
  const [email, setEmail] = useState('')
  const [hint, setHint] = useState<string | null>(null)
  const [isChanged, setChanged] = useState(false)
  const error = isChanged ? null : answer.error
  const refusal = refusalOf(error)
  const likely = isProblem(error, 'address-refused') ? error.facts.likely : null
  return {
    email,
    setEmail: (typed) => {
      setEmail(typed)
      setHint(null)
      setChanged(true)
    },
    fieldError: hint ?? refusal,
    otherError: refusal === null && typeof likely !== 'string' ? error : null,
    likely: typeof likely === 'string' ? likely : null,
    isPending: answer.isPending,
    submit: (meant = { email: email.trim(), isAsTyped: false }) => {
      const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(meant.email)
      setHint(isAddress ? null : t('handOver.emailShape'))
      setChanged(false)
      setEmail(meant.email)
      if (isAddress) answer.send({ kind, proposesPartner, ...meant })
    },
  }
}
