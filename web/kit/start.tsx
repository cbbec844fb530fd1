import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { newQueryClient } from './api/queries.ts'
import { CrashGuard } from './components/crash-guard.tsx'
import { languageOfBrowser, speak } from './i18n/language.ts'
import { cssVariables, theme } from './theme/theme.ts'
import './theme/styles.ts'

/** The nonce under which this page may add styles; the server wrote it into the page. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** Starts one of our pages in the language of the browser, until the order's is known. */
export async function start(page: ReactNode): Promise<void> {
  const ground = document.getElementById('page')
  if (ground === null) throw new Error('The page has no element to be drawn in.')
  await speak(languageOfBrowser())
  createRoot(ground).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={newQueryClient()}>
          <CrashGuard>{page}</CrashGuard>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
