import { createHash } from 'node:crypto'
import { HttpRefusal } from './http-refusal.ts'
import { PROBLEM_TYPES, type ProblemCode } from './problem-types.ts'
import type { Server } from './route.ts'

const STYLE = `body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#1a1f26;background:#fff}
code{font-family:ui-monospace,monospace;background:#eef1f4;padding:.1em .3em;border-radius:.25em}
a{color:#0b5394}dt{font-weight:600;margin-top:1rem}dd{margin:0}
@media (prefers-color-scheme:dark){body{color:#e6e9ed;background:#14181d}code{background:#262c34}a{color:#8ec1f5}}
`
const STYLE_PATH = `/problems/${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`

/** The `type` of every problem leads here: what it means and what to do about it. */
export function problemPages(server: Server): void {
  server.get(STYLE_PATH, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(STYLE),
  )
  server.get('/problems', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page('Problems', listOfAll())),
  )
  server.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const { code } = request.params
    if (!isProblemCode(code))
      throw new HttpRefusal('not-found', 'There is no problem of this name.')
    return reply.type('text/html; charset=utf-8').send(page(PROBLEM_TYPES[code].title, one(code)))
  })
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_TYPES, code)
}

function one(code: ProblemCode): string {
  const { status, meaning, remedy } = PROBLEM_TYPES[code]
  return `<p><code>${code}</code> is answered with the status ${status}.</p>
<dl><dt>What it means</dt><dd>${html(meaning)}</dd><dt>What to do</dt><dd>${html(remedy)}</dd></dl>
<p><a href="/problems">All problems</a> · <a href="/reference">Reference</a></p>`
}

function listOfAll(): string {
  const entries = Object.entries(PROBLEM_TYPES).map(
    ([code, { status, title }]) =>
      `<dt><a href="/problems/${code}"><code>${code}</code></a> ${status}</dt><dd>${html(title)}</dd>`,
  )
  return `<dl>${entries.join('\n')}</dl>`
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} · Berth</title><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><main><h1>${html(title)}</h1>
${body}
</main></body></html>
`
}

/** Our own text only, with \`code\` marked as in Markdown. */
function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}
