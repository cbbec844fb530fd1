import { useTranslation } from 'react-i18next'
import { type EventType, GROUPS, wordOf } from './event-types.ts'

type WantedEventsProps = {
  /** Null: all. */
  readonly types: readonly EventType[] | null
  readonly isMissing: boolean
  readonly onChange: (types: EventType[] | null) => void
}

/** All events, or some of them. */
export function WantedEvents({ types, isMissing, onChange }: WantedEventsProps) {
  const { t } = useTranslation('console')
  return (
    <fieldset className="wanted-events">
      <legend>{t('webhooks.form.types')}</legend>
      <label>
        <input type="radio" name="types" checked={types === null} onChange={() => onChange(null)} />
        {t('webhooks.allTypes')}
      </label>
      <label>
        <input type="radio" name="types" checked={types !== null} onChange={() => onChange([])} />
        {t('webhooks.form.some')}
      </label>
      {types !== null && <Choices types={types} onChange={onChange} />}
      {isMissing && (
        <p role="alert" className="field-error">
          {t('webhooks.form.typesMissing')}
        </p>
      )}
    </fieldset>
  )
}

type ChoicesProps = {
  readonly types: readonly EventType[]
  readonly onChange: (types: EventType[]) => void
}

function Choices({ types, onChange }: ChoicesProps) {
  const { t } = useTranslation('console')
  const turn = (type: EventType) =>
    onChange(types.includes(type) ? types.filter((one) => one !== type) : [...types, type])
  return (
    <div className="event-groups">
      {GROUPS.map((group) => (
        <fieldset key={group.name}>
          <legend className="quiet">{t(`webhooks.group.${group.name}`)}</legend>
          {group.types.map((type) => (
            <label key={type}>
              <input
                type="checkbox"
                name={type}
                checked={types.includes(type)}
                onChange={() => turn(type)}
              />
              <span>
                {t(`webhooks.event.${wordOf(type)}`)} <code className="quiet">{type}</code>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
