import { createHash } from 'node:crypto'

export const STYLE = `body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#1a1f26;background:#fff}
code{font-family:ui-monospace,monospace;background:#eef1f4;padding:.1em .3em;border-radius:.25em}
a{color:#0b5394}dt{font-weight:600;margin-top:1rem}dd{margin:0}
@media (prefers-color-scheme:dark){body{color:#e6e9ed;background:#14181d}code{background:#262c34}a{color:#8ec1f5}}
`
export const STYLE_PATH = `/problems/${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`

/** A page of plain text, for people who follow a link of the API. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} · Berth</title><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><main><h1>${html(title)}</h1>
${body}
</main></body></html>
`
}

/** Our own text only, with \`code\` marked as in Markdown. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}
