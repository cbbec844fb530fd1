import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offered, ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { send } from '../../kit/api/client.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { organizationsOf } from './organizations.ts'

type DecisionDialogProps = {
  readonly offered: Offered
  readonly page: ReviewPage
  readonly organizationId: string | null
  readonly onClose: () => void
  readonly onDone: () => void
  readonly onStale: () => void
}

/** Names what is decided and what follows, and asks for the reason: written, Enter decides, Escape does not. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { t } = useTranslation('console')
  const { offered, page } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const deciding = useDeciding(props)
  useEffect(() => dialog.current?.showModal(), [])
  const { effect } = offered
  return (
    <dialog ref={dialog} className="ask" aria-labelledby="decision" onClose={props.onClose}>
      <h2 id="decision">
        {t(`reviews.ask.${effect}`, {
          order: page.order.externalId,
          organization: nameOf(props),
        })}
      </h2>
      <p>{t(`reviews.follows.${effect}`)}</p>
      <p>{t(`reviews.told.${effect}`, { contact: page.order.contact.email })}</p>
      <NoteForm isPending={deciding.isPending} onNote={deciding.mutate} error={deciding.error}>
        {t(`reviews.effect.${effect}`)}
      </NoteForm>
      <QuietButton onClick={() => dialog.current?.close()}>{t('reviews.notYet')}</QuietButton>
    </dialog>
  )
}

type NoteFormProps = {
  readonly isPending: boolean
  readonly onNote: (reason: string) => void
  readonly error: Error | null
  readonly children: string
}

function NoteForm({ isPending, onNote, error, children }: NoteFormProps) {
  const { t } = useTranslation('console')
  const [note, write] = useState('')
  const [isMissing, miss] = useState(false)
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    const reason = note.trim()
    miss(reason === '')
    if (reason !== '' && !isPending) onNote(reason)
  }
  return (
    <form className="console-form" onSubmit={submit} noValidate>
      <label htmlFor="decision-note">{t('reviews.note')}</label>
      <textarea
        id="decision-note"
        rows={3}
        maxLength={1000}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened by a key, to write this.
        autoFocus
        value={note}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'decision-note-missing' : 'decision-note-help'}
        onChange={(event) => write(event.currentTarget.value.replace(/\s+/g, ' '))}
        onKeyDown={(event) => event.key === 'Enter' && submit(event)}
      />
      <p id="decision-note-help" className="quiet">
        {t('reviews.noteHelp')}
      </p>
      {isMissing && (
        <p id="decision-note-missing" role="alert" className="field-error">
          {t('reviews.noteMissing')}
        </p>
      )}
      <Refusal error={error} />
      <div className="ways">
        <PrimaryButton isPending={isPending}>{children}</PrimaryButton>
      </div>
    </form>
  )
}

/** A decision that facts forbid says which; the server knows only English. */
function Refusal({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  const isRefused = isProblem(error, 'decision-refused') || isProblem(error, 'undo-too-late')
  if (!isRefused) return <ProblemNotice error={error} />
  return (
    <Notice tone="stop" isAlert>
      {t('reviews.refused')} <span lang="en">{error.detail}</span>
    </Notice>
  )
}

function nameOf({ page, organizationId }: DecisionDialogProps): string {
  const named = organizationsOf(page).map(({ candidate }) => candidate.organization)
  return named.find(({ id }) => id === organizationId)?.name ?? ''
}

function useDeciding(props: DecisionDialogProps) {
  const { offered, page, organizationId, onClose, onDone, onStale } = props
  const target = { map: organizationId, 'repeat-run': page.mapping?.organizationId ?? null }
  const to =
    offered.effect === 'map' || offered.effect === 'repeat-run' ? target[offered.effect] : null
  return useMutation({
    mutationFn: (reason: string) =>
      send('POST', `/console/api/reviews/${page.review.id}/decision`, {
        body: {
          decision: offered.decision,
          reason,
          ...(to === null ? {} : { organizationId: to }),
        },
      }),
    onSuccess: () => {
      onClose()
      onDone()
    },
    onError: (error) => {
      const isDecided = isProblem(error, 'review-already-decided')
      if (isDecided) onClose()
      onStale()
    },
  })
}
