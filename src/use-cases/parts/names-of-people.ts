import { isUuid } from '../../domain/uuid.ts'
import type { Stores } from '../ports.ts'

/** What reviewers and API keys are called, by id; who was erased, and what is no id, is left out. */
export async function namesOfPeople(
  { auditView }: Pick<Stores, 'auditView'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = await auditView.namesOf([...new Set(ids.filter(isUuid))])
  return new Map(names.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
}
