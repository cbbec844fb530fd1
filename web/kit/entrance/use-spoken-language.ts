import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, type Language, speak } from '../i18n/language.ts'

/**
 * Speaks the language that the server keeps for this person, until the person chooses another one;
 * then the choice is told to the server as soon as it may be.
 */
export function useSpokenLanguage(
  kept: Language | null,
  tell: ((language: Language) => void) | null,
): (language: Language) => void {
  const { i18n } = useTranslation()
  const chosen = useRef<Language | null>(null)
  const canTell = tell !== null
  const teller = useRef(tell)
  teller.current = tell
  useEffect(() => {
    if (kept === null) return
    if (chosen.current === null) void speak(kept)
    else if (canTell && chosen.current !== kept) teller.current?.(chosen.current)
  }, [kept, canTell])
  useEffect(() => {
    if (isLanguage(i18n.language)) document.documentElement.lang = i18n.language
  }, [i18n.language])
  return (language) => {
    chosen.current = language
    void speak(language)
    if (language !== kept) teller.current?.(language)
  }
}
