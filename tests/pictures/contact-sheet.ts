import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from './photograph.ts'

/** One page with all pictures, a row for each scene, to look through. */
export function writeContactSheet(folder: string, pictures: readonly Picture[]): void {
  const scenes = Map.groupBy(pictures, ({ scene }) => scene)
  const rows = [...scenes].map(([scene, taken]) => {
    const shown = taken.map(({ file }) => `<a href="${file}"><img src="${file}" alt="${file}"></a>`)
    return `<h2 id="${scene}">${scene}</h2><div>${shown.join('')}</div>`
  })
  const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures of every screen</title>
<style>
  body { margin: 24px; font: 14px sans-serif; background: #ddd; }
  div { display: flex; gap: 12px; align-items: start; overflow-x: auto; }
  img { height: 420px; border: 1px solid #999; }
</style>
<h1>Pictures of every screen</h1>
${rows.join('\n')}
</html>
`
  writeFileSync(join(folder, 'index.html'), page)
}
