import { useTranslation } from 'react-i18next'
import type { Role } from './use-reviewer-change.ts'

const ROLES: readonly Role[] = ['viewer', 'reviewer', 'admin']

/** The roles to choose from, from the least to the most. */
export function useRoles(): { value: Role; label: string }[] {
  const { t } = useTranslation('console')
  return ROLES.map((value) => ({ value, label: t(`role.${value}`) }))
}
