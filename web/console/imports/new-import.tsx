import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { goTo } from '../place.tsx'
import { Columns } from './columns.tsx'
import { FileField } from './file-field.tsx'
import { ImportProblem } from './import-problem.tsx'
import { announce, type Format, formatOf, importKey, upload } from './upload.ts'

const FORMATS: readonly Format[] = ['csv', 'ndjson']

/** Chooses a file and sends it. */
export function NewImport() {
  const { t } = useTranslation('console')
  const [file, choose] = useState<File | null>(null)
  const [format, write] = useState<Format | null>(null)
  const [lacks, tellLack] = useState<'file' | 'format' | null>(null)
  const beginning = useBeginning()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    tellLack(file === null ? 'file' : format === null ? 'format' : null)
    if (file !== null && format !== null && !beginning.isPending) beginning.mutate({ file, format })
  }
  const take = (chosen: File) => {
    choose(chosen)
    write(formatOf(chosen))
    tellLack(null)
    beginning.reset()
  }
  return (
    <form className="card console-form" onSubmit={submit} noValidate>
      <h2>{t('imports.new')}</h2>
      <FileField file={file} onChoose={take} label={t('imports.choose')} />
      {file !== null && (
        <fieldset className="import-format">
          <legend>{t('imports.written')}</legend>
          {FORMATS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="format"
                checked={format === one}
                onChange={() => write(one)}
              />
              {one.toUpperCase()}
            </label>
          ))}
        </fieldset>
      )}
      <p>{t('imports.mode')}</p>
      <Columns />
      {lacks !== null && (
        <p role="alert" className="field-error">
          {t(`imports.lacks.${lacks}`)}
        </p>
      )}
      <ImportProblem error={beginning.error} />
      <div className="ways">
        <PrimaryButton isPending={beginning.isPending}>{t('imports.begin')}</PrimaryButton>
      </div>
    </form>
  )
}

function useBeginning() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ file, format }: { file: File; format: Format }) => {
      const made = await announce(file, format)
      client.setQueryData(importKey(made.id), made)
      upload(client, made, file)
      return made
    },
    onSuccess: async ({ id }) => {
      goTo(`/console/imports/${id}`)
      await client.invalidateQueries({ queryKey: ['list', '/console/api/imports'] })
    },
  })
}
