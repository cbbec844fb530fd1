import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportView } from '../../../src/edges/http/contracts/console/imports.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { useNumbers } from '../use-numbers.ts'
import { FileField } from './file-field.tsx'
import { upload } from './upload.ts'

type ResumeProps = { readonly one: ImportView; readonly mayImport: boolean }

/** Goes on with an interrupted import: the same file, from its beginning. */
export function Resume({ one, mayImport }: ResumeProps) {
  const { t } = useTranslation('console')
  const { bytes } = useNumbers()
  const client = useQueryClient()
  const [file, choose] = useState<File | null>(null)
  const [isMissing, miss] = useState(false)
  const isOther = file !== null && one.totalByteCount !== null && file.size !== one.totalByteCount
  const submit = (event: FormEvent) => {
    event.preventDefault()
    miss(file === null)
    if (file !== null && !isOther) upload(client, one, file)
  }
  return (
    <form className="card console-form" onSubmit={submit} noValidate>
      <h2>{t('imports.resumeHeading')}</h2>
      <p>{t('imports.resumeText')}</p>
      {mayImport ? (
        <>
          <FileField
            file={file}
            onChoose={choose}
            label={
              one.fileName === null
                ? t('imports.chooseSame')
                : t('imports.chooseNamed', { name: one.fileName })
            }
          />
          {isMissing && file === null && (
            <p role="alert" className="field-error">
              {t('imports.lacks.file')}
            </p>
          )}
          {isOther && (
            <p role="alert" className="field-error">
              {t('imports.other', {
                was: bytes(one.totalByteCount ?? 0),
                is: bytes(file.size),
              })}
            </p>
          )}
          <div className="ways">
            <PrimaryButton isPending={isOther}>{t('imports.resume')}</PrimaryButton>
          </div>
        </>
      ) : (
        <p className="quiet">{t('imports.mayNot')}</p>
      )}
      <details className="more">
        <summary>{t('imports.byCommand')}</summary>
        <pre>
          <code>{`npm run berth -- import --resume ${one.id} ${one.fileName ?? 'FILE'}`}</code>
        </pre>
      </details>
    </form>
  )
}
