import type { Organization } from './books.ts'
import type { Vendor } from './vendor.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const asText = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** What the vendor's system holds, for a person to read. Refreshes itself. */
export function pageOf({ books, happenings }: Pick<Vendor, 'books' | 'happenings'>): string {
  const organizations = books.organizations.toReversed().map(cardOf).join('\n')
  const lines = happenings
    .map(({ at, text }) => `<li>${timeOf(at)} ${asText(text)}</li>`)
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="3">
<title>The vendor's system (stand-in)</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header>
<h1>The vendor's system</h1>
<p>A stand-in: a process of its own that knows Berth only by its API. It refreshes every 3 seconds.</p>
</header>
<main>
<section aria-labelledby="organizations">
<h2 id="organizations">Organizations (${books.organizations.length})</h2>
${organizations || '<p>Nothing yet. Complete a setup in Berth, and the organization appears here.</p>'}
</section>
<section aria-labelledby="calls">
<h2 id="calls">What happened, newest first</h2>
${lines === '' ? '<p>Nothing yet.</p>' : `<ol>${lines}</ol>`}
</section>
</main>
</body>
</html>
`
}

function cardOf(organization: Organization): string {
  const { externalId, name, kind, country, madeFor, users, subscriptions, partners } = organization
  const origin = madeFor === null ? 'was here before' : `made for order ${asText(madeFor)}`
  const facts = [kind, country ?? '', origin].filter((fact) => fact !== '').join(' · ')
  const lists = [
    listOf(
      'Users',
      users.map(({ email, role }) => `${asText(email)} <small>${role}</small>`),
    ),
    listOf(
      'Subscriptions',
      subscriptions.flatMap((one) =>
        one.lines.map(
          ({ quantity, name: what }) =>
            `${quantity} × ${asText(what)} <small>${one.externalId}, order ${asText(one.order)}</small>`,
        ),
      ),
    ),
    listOf('Partners', partners.map(asText)),
  ]
  return `<article><h3>${asText(name)} <small>${asText(externalId)}</small></h3>
<p>${facts}</p>
${lists.join('')}</article>`
}

function listOf(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  return `<h4>${title}</h4><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`
}

function timeOf(at: string): string {
  return `<time datetime="${at}">${at.slice(11, 19)} UTC</time>`
}

export const PAGE_CSS = `
:root { color-scheme: light dark; --ink: light-dark(#1b2430, #e8ecf1); --paper: light-dark(#f6f7f9, #14181d);
  --card: light-dark(#ffffff, #1d232b); --soft: light-dark(#55606e, #a3aebb); --line: light-dark(#d9dee5, #323b46); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 70rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; } h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: .85rem; margin: .75rem 0 .1rem; color: var(--soft); }
small, header p, article > p, time { color: var(--soft); font-weight: normal; }
article > p { margin: .1rem 0; font-size: .9rem; }
main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
article { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem; margin: 0 0 .8rem; }
ul, ol { margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere; } ol { list-style: none; padding: 0; font-size: .9rem; }
ol li { border-bottom: 1px solid var(--line); padding: .3rem 0; }
`
