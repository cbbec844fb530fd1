/** A mail as the development mailbox received it. */
export type MailboxMail = {
  readonly id: string
  readonly receivedAt: Date
  readonly recipients: readonly string[]
  readonly sender: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

/** The list of mails, newest first. */
export function mailListPage(mails: readonly MailboxMail[], to: string | undefined): string {
  const rows = mails.map(
    (mail) => `<li><a href="/dev/mail/${escaped(mail.id)}">
      <span class="subject">${escaped(mail.subject)}</span>
      <span class="quiet">${escaped(mail.recipients.join(', '))}</span>
      <time class="quiet" datetime="${mail.receivedAt.toISOString()}">${timeOf(mail.receivedAt)}</time></a></li>`,
  )
  const empty = `<p class="card quiet">No mail yet. Every mail that Berth sends arrives here, for example
    the invitation of an order: <code>curl -X POST …/v1/orders</code>.</p>`
  return document(
    'Development mailbox',
    `<h1>Development mailbox</h1>
    <p class="quiet">Every mail that Berth sends, newest first. Nothing leaves this machine.</p>
    <form method="get" action="/dev/mail"><label for="to">Only to</label>
      <input id="to" name="to" type="email" value="${escaped(to ?? '')}" placeholder="eva@acme.example">
      <button type="submit">Show</button>${to ? ' <a href="/dev/mail">all</a>' : ''}</form>
    ${rows.length > 0 ? `<ul class="card mails">${rows.join('')}</ul>` : empty}`,
  )
}

/** One mail: as its reader sees it, as plain text, and its headers. */
export function mailPage(mail: MailboxMail): string {
  const headers = mail.headers.map(
    ({ name, value }) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  )
  return document(
    mail.subject,
    `<p><a href="/dev/mail">All mails</a></p>
    <h1>${escaped(mail.subject)}</h1>
    <p class="quiet">To ${escaped(mail.recipients.join(', '))} · ${timeOf(mail.receivedAt)}</p>
    <iframe class="card" title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"
      src="/dev/mail/${escaped(mail.id)}/html"></iframe>
    <h2>Plain text</h2><pre class="card">${linked(escaped(mail.text))}</pre>
    <h2>Headers</h2><div class="card"><table>${headers.join('')}</table></div>`,
  )
}

const STYLE = `
  :root { color-scheme: light dark; --ink: #10243b; --paper: #fbfaf7; --card: #fff; --line: #dfe3e8; --quiet: #4a5a6d; --accent: #0b6e78; --on-accent: #fff; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --paper: #0f1a26; --card: #172433; --line: #2a3a4d; --quiet: #a9b6c5; --accent: #5cc7cf; --on-accent: #08222a; } }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/24px Inter, system-ui, sans-serif; }
  main { max-width: 760px; margin: 0 auto; padding: 32px 20px 64px; }
  h1 { font-size: 26px; line-height: 32px; margin: 8px 0; overflow-wrap: anywhere; } h2 { font-size: 20px; margin: 32px 0 8px; }
  a { color: var(--accent); } .quiet { color: var(--quiet); }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; box-sizing: border-box; }
  .mails { list-style: none; margin: 20px 0; padding: 0; } .mails li + li { border-top: 1px solid var(--line); }
  .mails a { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding: 14px 20px; color: inherit; text-decoration: none; }
  .mails a:hover .subject, .mails a:focus-visible .subject { text-decoration: underline; }
  .subject { grid-column: 1 / -1; font-weight: 600; overflow-wrap: anywhere; }
  form { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
  input, button { font: inherit; min-height: 44px; padding: 0 12px; border-radius: 8px; border: 1px solid var(--quiet); background: var(--card); color: inherit; box-sizing: border-box; }
  button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  iframe.card { width: 100%; height: 1000px; padding: 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/21px ui-monospace, Menlo, Consolas, monospace; } time { font-variant-numeric: tabular-nums; }
  table { border-collapse: collapse; font-size: 14px; width: 100%; } th { text-align: left; vertical-align: top; font-weight: 400; color: var(--quiet); padding-right: 16px; white-space: nowrap; } td { overflow-wrap: anywhere; }
  @media (max-width: 600px) { th, td { display: block; } th { padding-top: 8px; } }`

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
    <body><main>${body}</main></body></html>`
}

function timeOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }).format(
    instant,
  )
}

/** The addresses in plain text, to be pressed. */
function linked(text: string): string {
  return text.replace(/^https?:\/\/[^\s<&]+$/gm, (url) => `<a href="${url}">${url}</a>`)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
