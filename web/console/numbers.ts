import { useTranslation } from 'react-i18next'

/** Numbers as the language of the page writes them. */
export function useNumber(): (value: number) => string {
  const { i18n } = useTranslation()
  return (value) => new Intl.NumberFormat(i18n.language).format(value)
}
