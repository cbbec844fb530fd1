import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '../../../src/edges/http/contracts/console/audit.ts'

type Actor = AuditEntryView['actor']

/** What entries of the audit log are called; what has no sentence is shown by its code. */
export function useAuditWords() {
  const { t, i18n } = useTranslation('console')
  const said = (key: string, otherwise: string) =>
    i18n.exists(key, { ns: 'console' }) ? t(key as 'audit.of.system') : otherwise
  return {
    kindName: (kind: string) => said(`audit.kindOf.${kind}`, kind),
    actorName: ({ kind, name, id }: Actor) => {
      const of = said(`audit.of.${kind}`, kind)
      const who = name ?? (id === null ? '' : t('audit.erased', { id: id.slice(-6) }))
      return who === '' ? of : `${of} ${who}`
    },
  }
}
