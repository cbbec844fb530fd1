import mjml2html from 'mjml'
import type { Language } from '../../domain/language.ts'
import type { Block, Fact } from './block.ts'
import { escaped, frame, ROWS, type Row } from './frame.ts'
import type { Letter } from './letter.ts'

/**
 * The HTML form of every letter. MJML compiles one skeleton for each sequence of block kinds, with
 * slots where the words go; it is kept, and later mails only fill the slots with escaped text. So
 * MJML never sees a word that anybody typed, and a mail costs microseconds.
 */
export async function toHtml(
  letter: Letter,
  language: Language,
  vendorName: string,
): Promise<string> {
  const footerKinds = letter.footer.map(() => 'footer' as const)
  const skeleton = await skeletonFor([...letter.blocks.map((block) => block.kind), ...footerKinds])
  const words = [...letter.blocks.flatMap(slotsOf), ...letter.footer].values()
  const named: Readonly<Record<string, Words>> = {
    language,
    subject: letter.subject,
    preheader: letter.preheader,
    vendor: vendorName,
    // An address in a heading may break after its @, rather than anywhere.
    heading: { html: escaped(letter.heading).replaceAll('@', '@<wbr>') },
  }
  return skeleton
    .map((part, index) => {
      if (index % 2 === 0) return part
      const value = part === 'slot' ? words.next().value : named[part]
      return typeof value === 'string' ? escaped(value) : (value?.html ?? '')
    })
    .join('')
}

/** Literal HTML and names of slots, by turns. */
type Skeleton = readonly string[]
const skeletons = new Map<string, Promise<Skeleton>>()

function skeletonFor(rows: readonly Row[]): Promise<Skeleton> {
  const key = rows.join(' ')
  const known = skeletons.get(key)
  if (known) return known
  const made = compile(rows)
  skeletons.set(key, made)
  return made
}

async function compile(rows: readonly Row[]): Promise<Skeleton> {
  const inCard = rows.filter((row) => row !== 'footer').map((row) => ROWS[row])
  const below = rows.filter((row) => row === 'footer').map((row) => ROWS[row])
  const { html } = await mjml2html(frame(inCard.join(''), below.join('')), {
    validationLevel: 'strict',
    // By default it links web fonts of others, who would then see each opening of a mail.
    fonts: {},
  })
  // MJML indents deeply; no mail program shows it.
  return html.replace(/\n\s*/gu, '\n').split(/\[\[(\w+)\]\]/u)
}

/** Text that is yet to be escaped, or HTML made here of escaped text. */
type Words = string | { readonly html: string }

function slotsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'point':
    case 'quotation':
      return [block.title, block.text]
    case 'facts':
      return [{ html: `<tbody>${block.rows.map(factRow).join('')}</tbody>` }]
    case 'code':
      return [block.code]
    case 'button':
      return [block.url, block.label, block.asText, block.url]
  }
}

function factRow([label, value]: Fact): string {
  const cell = 'padding:3px 0;vertical-align:top'
  return `<tr><th scope="row" class="label" style="${cell};text-align:left;font-weight:400;color:#4a5a6d;width:112px">${escaped(label)}</th><td style="${cell};padding-left:12px;word-break:break-word">${escaped(value)}</td></tr>`
}
