import { NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../kit/api/problem.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ReviewerProblem } from './reviewer-problem.tsx'
import { type Role, useReviewerChange } from './use-reviewer-change.ts'
import { useRoles } from './use-roles.ts'

const NOBODY = { email: '', name: '', role: 'reviewer' as Role }

/** Lets somebody sign in by a code to their mailbox. */
export function AddReviewer() {
  const { t } = useTranslation('console')
  const roles = useRoles()
  const [person, setPerson] = useState(NOBODY)
  const add = useReviewerChange(() => {})
  const isOfAddress = add.error instanceof Problem && add.error.refuses('email')
  const isTaken = isOfAddress && (add.error as Problem).code === 'invalid-value'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const one = { ...person, email: person.email.trim(), name: person.name.trim() }
    if (add.isPending) return
    add.mutate({ kind: 'add', ...one }, { onSuccess: () => setPerson(NOBODY) })
  }
  return (
    <form className="sign-in-way add-reviewer" onSubmit={submit} noValidate>
      <h2>{t('reviewers.add')}</h2>
      <TextInput
        type="email"
        name="email"
        label={t('reviewers.address')}
        description={t('reviewers.addressHelp')}
        error={isOfAddress && t(isTaken ? 'reviewers.taken' : 'signIn.addressWrong')}
        value={person.email}
        onChange={({ currentTarget: { value } }) => setPerson({ ...person, email: value })}
      />
      <TextInput
        name="name"
        label={t('reviewers.name')}
        value={person.name}
        onChange={({ currentTarget: { value } }) => setPerson({ ...person, name: value })}
      />
      <NativeSelect
        label={t('reviewers.role')}
        data={roles}
        value={person.role}
        onChange={({ currentTarget: { value } }) => setPerson({ ...person, role: value as Role })}
      />
      <ReviewerProblem error={isOfAddress ? null : add.error} />
      <div className="ways">
        <PrimaryButton isPending={add.isPending}>{t('reviewers.addThem')}</PrimaryButton>
      </div>
    </form>
  )
}
