import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { isProblem, Problem } from '../kit/api/problem.ts'
import { useAnswer } from '../kit/entrance/use-answer.ts'
import { refusalKeyOf } from './address-refusals.ts'

type Field = 'companyName' | 'administratorEmail'
type Hints = Partial<Record<Field, string>>

export type CompanyForm = {
  readonly name: string
  readonly email: string
  readonly nameError: string | null
  readonly emailError: string | null
  /** What was refused, if it is not about one of the fields. */
  readonly otherError: Error | null
  readonly isPending: boolean
  readonly setName: (name: string) => void
  readonly setEmail: (email: string) => void
  readonly submit: () => void
}

/** What the page can tell by itself; whether the address will do, only the server knows. */
function useHints() {
  const { t } = useTranslation()
  return (name: string, email: string): Hints => {
    const hints: Hints = {}
    if (name === '') hints.companyName = t('company.nameMissing')
    if (email === '') hints.administratorEmail = t('company.emailMissing')
    else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
      hints.administratorEmail = t('company.emailShape')
    }
    return hints
  }
}

function useRefusals() {
  const { t } = useTranslation()
  return (error: Error | null): Hints => {
    if (isProblem(error, 'address-refused')) {
      return { administratorEmail: t(refusalKeyOf(error.facts.why)) }
    }
    const refusals: Hints = {}
    if (!(error instanceof Problem)) return refusals
    if (error.refuses('companyName') || error.facts.field === 'companyName')
      refusals.companyName = t('company.nameRefused')
    if (error.refuses('administratorEmail')) {
      refusals.administratorEmail = t('company.refused.malformed')
    }
    return refusals
  }
}

/** The two fields with their faults: first the page's own hints, then what the server refused. */
export function useCompanyForm(view: SetupView): CompanyForm {
  const { answers, order } = view
  const answer = useAnswer('/setup/api/company')
  const hintsOf = useHints()
  const refusalsOf = useRefusals()
  const [name, setName] = useState(answers.companyName ?? order.companyName ?? '')
  const [email, setEmail] = useState(answers.administratorEmail ?? '')
  const [hints, setHints] = useState<Hints>({})
  const [changed, setChanged] = useState<readonly Field[]>([])
  const refusals = refusalsOf(answer.error)
  const faultOf = (field: Field) =>
    hints[field] ?? (changed.includes(field) ? null : (refusals[field] ?? null))
  const change = (field: Field, set: (value: string) => void) => (value: string) => {
    set(value)
    setHints(({ [field]: _, ...others }) => others)
    setChanged([...changed, field])
  }
  const submit = () => {
    const found = hintsOf(name.trim(), email.trim())
    setHints(found)
    setChanged([])
    if (Object.keys(found).length > 0) return
    answer.send({ companyName: name.trim(), administratorEmail: email.trim() })
  }
  return {
    name,
    email,
    nameError: faultOf('companyName'),
    emailError: faultOf('administratorEmail'),
    otherError: Object.keys(refusals).length === 0 ? answer.error : null,
    isPending: answer.isPending,
    setName: change('companyName', setName),
    setEmail: change('administratorEmail', setEmail),
    submit,
  }
}
