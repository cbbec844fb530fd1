import { useTranslation } from 'react-i18next'
import type { PairList } from '../../../src/edges/http/contracts/console-directory.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { usePages } from '../use-pages.ts'
import { PairRows } from './pair-rows.tsx'

const ALL = {}

/** Organizations that are probably the same, most probable first. */
export function TwinsList() {
  const { t } = useTranslation('console')
  const list = usePages<PairList['items'][number]>('/console/api/twins', ALL)
  return (
    <div className="step">
      <ConsoleHeading>{t('twins.heading')}</ConsoleHeading>
      <p className="lead">{t('twins.lead')}</p>
      <Loaded from={list.all}>
        {(items) =>
          items.length === 0 ? (
            <div className="card empty">
              <p>{t('twins.empty')}</p>
              <pre>
                <code>npm run berth -- directory twins</code>
              </pre>
            </div>
          ) : (
            <section>
              <PairRows items={items} />
              <MoreButton list={list} />
            </section>
          )
        }
      </Loaded>
    </div>
  )
}
