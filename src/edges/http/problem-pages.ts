import { html, page, STYLE, STYLE_PATH } from './html-page.ts'
import { HttpRefusal } from './http-refusal.ts'
import { PROBLEM_TYPES, type ProblemCode } from './problem-types.ts'
import type { Server } from './route.ts'

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
