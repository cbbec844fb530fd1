import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { VendorContext } from '../../web/kit/components/vendor.tsx'
import { type Language, speak } from '../../web/kit/i18n/language.ts'

const VENDOR = { name: 'Harbour Software', support: 'support@harbour.example' }
const MARKS: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** The HTML of a part of our pages, in that language. */
export async function draw(part: ReactNode, language: Language): Promise<string> {
  await speak(language)
  return renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <VendorContext value={VENDOR}>{part}</VendorContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

/** What a person reads of it. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&#x27;|&quot;|&lt;|&gt;|&amp;/g, (mark) => MARKS[mark] ?? mark)
    .replaceAll(/\s+/g, ' ')
    .trim()
}
