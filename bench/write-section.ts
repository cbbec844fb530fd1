import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGE = join(import.meta.dirname, '../docs/benchmarks.md')

/** Puts a section (it begins with `## Title`) in the place of the one before; the rest stays. */
export function writeSection(section: string): void {
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), section))
}

/** The page with this section in the place of the one with the same title, or at its end. */
export function withSection(page: string, section: string): string {
  const [title = ''] = section.split('\n')
  const parts = page.split(/^(?=## )/m).map((part) => part.trimEnd())
  const at = parts.findIndex((part) => part.split('\n')[0] === title)
  const placed = at < 0 ? [...parts, section] : parts.with(at, section)
  return `${placed.map((part) => part.trimEnd()).join('\n\n')}\n`
}
