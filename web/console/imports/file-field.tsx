import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNumbers } from '../use-numbers.ts'

type FileFieldProps = {
  readonly file: File | null
  readonly label: string
  readonly onChoose: (file: File) => void
}

/** A file that is chosen, or dropped here. */
export function FileField({ file, label, onChoose }: FileFieldProps) {
  const { t } = useTranslation('console')
  const { bytes } = useNumbers()
  const id = useId()
  const [isOver, over] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    over(false)
    const [dropped] = event.dataTransfer.files
    if (dropped !== undefined) onChoose(dropped)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keys.
    <div
      className="file-field"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        over(true)
      }}
      onDragLeave={() => over(false)}
      onDrop={drop}
    >
      <p className="strong" id={id}>
        {label}
      </p>
      <label className="choose-file">
        <input
          type="file"
          aria-labelledby={id}
          accept=".csv,.ndjson,.jsonl,text/csv,application/x-ndjson"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen !== undefined) onChoose(chosen)
          }}
        />
        {t('imports.chooseFile')}
      </label>
      <p className="quiet" role="status">
        {file === null
          ? t('imports.drop')
          : t('imports.chosen', { name: file.name, size: bytes(file.size) })}
      </p>
    </div>
  )
}
