import { type QueryClient, useMutationState } from '@tanstack/react-query'
import type {
  AnnouncedImport,
  ImportView,
} from '../../../src/edges/http/contracts/console/imports.ts'
import { send, sendFile } from '../../kit/api/client.ts'

export type Format = ImportView['format']

const TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv', ndjson: 'application/x-ndjson' }
/** As much of a file as tells its header. */
const BEGINNING_BYTES = 8_192

/** What the name of a file says of how it is written; null: nothing. */
export function formatOf({ name }: File): Format | null {
  if (/\.csv$/i.test(name)) return 'csv'
  return /\.(ndjson|jsonl)$/i.test(name) ? 'ndjson' : null
}

/** Makes the import; the file follows. */
export async function announce(file: File, format: Format): Promise<ImportView> {
  const body: AnnouncedImport = {
    fileName: file.name.slice(0, 300),
    format,
    totalByteCount: file.size,
    beginning: await file.slice(0, BEGINNING_BYTES).text(),
  }
  return send<ImportView>('POST', '/console/api/imports', { body })
}

export const importKey = (id: string) => ['import', id]
const uploadKey = (id: string) => ['upload', id]

/** Sends the file. It goes on while other pages of the console are open; closing the tab is asked about. */
export function upload(client: QueryClient, { id, format }: ImportView, file: File): void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  const sending = client.getMutationCache().build<ImportView, Error, File, unknown>(client, {
    mutationKey: uploadKey(id),
    mutationFn: (sent) =>
      sendFile<ImportView>(`/console/api/imports/${id}/rows`, sent, TYPES[format]),
    onSettled: async () => {
      window.removeEventListener('beforeunload', ask)
      await client.invalidateQueries({ queryKey: importKey(id) })
    },
  })
  window.addEventListener('beforeunload', ask)
  // Its failure is read from its state.
  sending.execute(file).catch(() => {})
}

/** How the sending of its file from this tab stands; null: it is not sent from here. */
export function useUpload(id: string) {
  const uploads = useMutationState({
    filters: { mutationKey: uploadKey(id) },
    select: ({ state }) => ({ isSending: state.status === 'pending', error: state.error }),
  })
  return uploads.at(-1) ?? null
}
