import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call } from '../api/client.ts'
import { isProblem, Problem } from '../api/problem.ts'
import { LinkEnded, NoSuchPage, NotLoaded } from '../components/dead-end.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageSkeleton } from '../components/page-skeleton.tsx'
import { VendorContext } from '../components/vendor.tsx'
import type { Language } from '../i18n/language.ts'
import { CodeScreen } from './code-screen.tsx'
import { OpeningScreen } from './opening-screen.tsx'
import { VIEW } from './use-answer.ts'
import { type Paths, useEntrance } from './use-entrance.ts'
import { useSpokenLanguage } from './use-spoken-language.ts'

export type OpeningFacts = {
  readonly vendorName: string
  readonly vendorSupport: string
  readonly maskedEmail: string
  readonly language: Language
  readonly hasSession: boolean
}
type OpeningWords = {
  readonly heading: string
  readonly lead: string
  readonly more: ReactNode
  readonly notYou?: { readonly summary: string; readonly way: ReactNode }
}
type EntranceProps<O, View> = {
  readonly paths: Paths
  readonly pollEvery: (view: View) => number | false
  readonly wordsOf: (opening: O) => OpeningWords
  readonly rail?: (view: View) => ReactNode
  readonly inside: (view: View, lookedAt: number) => ReactNode
}

function deadEndOf(error: Error | null): ReactNode {
  if (isProblem(error, 'locator-ended')) return <LinkEnded />
  const isUnknown = error instanceof Problem && (error.status === 404 || error.status === 400)
  return isUnknown ? <NoSuchPage /> : null
}

/** What the server keeps as this person's language, and how to tell it another one. */
function useLanguage(path: string, kept: Language | null, isInside: boolean) {
  const client = useQueryClient()
  const tell = useMutation({
    mutationFn: (language: Language) => call<object>(path, { language }),
    onSuccess: (seen) => {
      client.setQueryData(VIEW, seen)
    },
  })
  return useSpokenLanguage(kept, isInside ? (language) => tell.mutate(language) : null)
}

/** One page with its locator: everything up to the view, and the frame around it. */
export function Entrance<O extends OpeningFacts, View extends { readonly language: Language }>(
  props: EntranceProps<O, View>,
) {
  const entrance = useEntrance<O, View>(props.paths, props.pollEvery)
  const opening = entrance.opening.data
  const shown = entrance.where === 'inside' ? entrance.view.data : undefined
  const kept = shown?.language ?? opening?.language ?? null
  const choose = useLanguage(props.paths.language, kept, shown !== undefined)
  const hasRail = shown !== undefined && deadEndOf(entrance.view.error) === null
  const rail = hasRail ? props.rail?.(shown) : undefined
  const vendor = opening && { name: opening.vendorName, support: opening.vendorSupport }
  return (
    <VendorContext value={vendor ?? null}>
      <PageFrame onLanguage={choose} {...(rail === undefined ? {} : { rail })}>
        <Inner {...props} entrance={entrance} />
      </PageFrame>
    </VendorContext>
  )
}

type InnerProps<O, View> = EntranceProps<O, View> & {
  readonly entrance: ReturnType<typeof useEntrance<O & OpeningFacts, View>>
}

function Inner<O extends OpeningFacts, View>({ entrance, ...props }: InnerProps<O, View>) {
  const { opening, view, send, prove } = entrance
  const isInside = entrance.where === 'inside'
  if (opening.data === undefined) return <NotThere asked={opening} />
  if (isInside && view.data === undefined) return <NotThere asked={view} />
  const refusals = [isInside ? view.error : null, send.error, prove.error]
  if (refusals.some((error) => isProblem(error, 'locator-ended'))) return <LinkEnded />
  if (isInside && view.data !== undefined) return props.inside(view.data, view.dataUpdatedAt)
  return <Door {...props} entrance={entrance} opening={opening.data} />
}

type Asked = {
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

/** Not loaded yet, or not to be had. */
function NotThere({ asked }: { asked: Asked }) {
  if (asked.error === null) return <PageSkeleton />
  const deadEnd = deadEndOf(asked.error)
  if (deadEnd !== null) return deadEnd
  return (
    <NotLoaded
      error={asked.error}
      isPending={asked.isFetching}
      onAgain={() => void asked.refetch()}
    />
  )
}

function Door<O extends OpeningFacts, View>({
  entrance,
  opening,
  wordsOf,
}: InnerProps<O, View> & { readonly opening: O }) {
  const { send, sent, prove } = entrance
  if (entrance.where === 'code' && sent !== null) {
    return (
      <CodeScreen
        sent={sent}
        isPending={prove.isPending}
        error={prove.error}
        onCode={(code) => {
          if (!prove.isPending) prove.mutate(code)
        }}
        again={{ send: () => send.mutate(), isPending: send.isPending, error: send.error }}
        onBack={entrance.goBack}
      />
    )
  }
  const words = wordsOf(opening)
  return (
    <OpeningScreen
      heading={words.heading}
      lead={words.lead}
      maskedEmail={opening.maskedEmail}
      notYou={words.notYou}
      hasSessionEnded={entrance.hasSessionEnded}
      isPending={send.isPending}
      error={send.error}
      onSend={() => {
        if (!send.isPending) send.mutate()
      }}
    >
      {words.more}
    </OpeningScreen>
  )
}
