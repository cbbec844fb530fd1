import { requireImport } from './imports/seen-import.ts'
import type { ImportId, RefusedRow } from './ports/imports.ts'
import type { World } from './ports.ts'

/** Why rows of an import were refused, in the order of its lines. */
export async function listRefusedRows(
  world: World,
  input: { readonly id: ImportId; readonly limit: number; readonly afterLine: number },
): Promise<readonly RefusedRow[]> {
  return world.transact(async ({ imports }) => {
    await requireImport(imports, input.id)
    return imports.refusals(input.id, input)
  })
}
