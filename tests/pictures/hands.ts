import type { Page } from 'playwright-core'

/** A sentence with its facts in place of the names in braces. */
export function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => facts[name] ?? '')
}

/** Presses the button of this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}
