import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AuditChoiceView } from '../../../src/edges/http/contracts/console/audit.ts'
import { read } from '../api.ts'
import { Go, goTo } from '../place.tsx'
import { useTyped } from '../use-typed.ts'
import { type Asked, addressOf, type Filter } from './asked.ts'
import { useAuditWords } from './use-audit-words.ts'

/** What is asked of the log; each change is asked at once. */
export function AuditFilters({ asked }: { asked: Asked }) {
  const { t } = useTranslation('console')
  const { kinds, actors } = useChoices(asked)
  const ask = (name: Filter, value: string) =>
    goTo(addressOf({ ...asked, [name]: value }), 'replace')
  return (
    <search className="card audit-filters" aria-label={t('audit.filters')}>
      <AboutField asked={asked} />
      <NativeSelect
        label={t('audit.kind')}
        data={[{ value: '', label: t('audit.allKinds') }, ...kinds]}
        value={asked.kind ?? ''}
        onChange={(event) => ask('kind', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('audit.actor')}
        data={[{ value: '', label: t('audit.allActors') }, ...actors]}
        value={asked.actor ?? ''}
        onChange={(event) => ask('actor', event.currentTarget.value)}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(`audit.${name}`)}
          value={asked[name] ?? ''}
          onChange={(event) => ask(name, event.currentTarget.value)}
        />
      ))}
      {Object.keys(asked).length > 0 && <Go to="/console/audit">{t('audit.clear')}</Go>}
    </search>
  )
}

function AboutField({ asked }: { asked: Asked }) {
  const { t } = useTranslation('console')
  const [typed, type] = useTyped(asked.about ?? '', (about) =>
    goTo(addressOf({ ...asked, about }), 'replace'),
  )
  return (
    <TextInput
      type="search"
      label={t('audit.about')}
      description={t('audit.aboutHelp')}
      autoComplete="off"
      spellCheck={false}
      maxLength={300}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

type Choice = { readonly value: string; readonly label: string }

/** What is asked already is among them, whatever was read. */
function useChoices({ kind, actor }: Asked) {
  const { kindName, actorName } = useAuditWords()
  const { data } = useQuery({
    queryKey: ['audit-choices'],
    queryFn: () => read<AuditChoiceView>('audit/choices'),
    staleTime: 60_000,
  })
  const kinds = (data?.kinds ?? []).map((one) => ({ value: one, label: kindName(one) }))
  const actors = (data?.actors ?? []).map((one) => ({
    value: one.id === null ? one.kind : `${one.kind}:${one.id}`,
    label: actorName(one),
  }))
  return { kinds: withAsked(kinds, kind), actors: withAsked(actors, actor) }
}

function withAsked(choices: readonly Choice[], asked: string | undefined): readonly Choice[] {
  const isThere = asked === undefined || choices.some(({ value }) => value === asked)
  const all = isThere ? choices : [...choices, { value: asked, label: asked }]
  return all.toSorted((one, other) => one.label.localeCompare(other.label))
}
