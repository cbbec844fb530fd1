import { useTranslation } from 'react-i18next'
import { Said } from '../components/said.tsx'
import { useVendor } from '../components/vendor.tsx'

/** What to do when the code does not come. */
export function CodeMissing({ maskedEmail }: { maskedEmail: string }) {
  const { t } = useTranslation()
  const vendor = useVendor()
  return (
    <details className="more">
      <summary>{t('code.missing')}</summary>
      <ul className="points">
        <li>{t('code.missingHelp.wait')}</li>
        <li>{t('code.missingHelp.spam')}</li>
        <li>{t('code.missingHelp.address', { masked: maskedEmail })}</li>
        <li>
          <Said>{t('code.missingHelp.ask', { vendor: vendor.name, support: vendor.support })}</Said>
        </li>
      </ul>
    </details>
  )
}
