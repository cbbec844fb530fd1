import type { Block } from './block.ts'

/** A row of the frame: one for each block of a letter, and one for each sentence below it. */
export type Row = Block['kind'] | 'footer'

const FONTS = "Inter, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const QUIET = 'css-class="quiet" font-size="13px" line-height="20px" color="#4a5a6d"'
const QUOTED =
  'display:block;margin-top:6px;padding-left:14px;border-left:3px solid #dfe3e8;word-break:break-word'

/** How each row looks, in MJML. `[[slot]]` is filled with the words of the row, in their order. */
export const ROWS: Readonly<Record<Row, string>> = {
  paragraph: '<mj-text css-class="ink" padding="0 32px 16px">[[slot]]</mj-text>',
  point: `<mj-text css-class="ink" padding="0 32px 16px"><strong>[[slot]]</strong><br>[[slot]]</mj-text>`,
  quotation: `<mj-text css-class="ink" padding="0 32px 20px"><strong>[[slot]]</strong>
    <span class="quotation" style="${QUOTED}">[[slot]]</span></mj-text>`,
  facts: `<mj-table css-class="ink" padding="4px 32px 20px" font-size="15px" line-height="22px">[[slot]]</mj-table>`,
  code: `<mj-text css-class="ink" padding="8px 32px 24px" font-size="40px" line-height="48px"
    font-weight="700" letter-spacing="6px">[[slot]]</mj-text>`,
  button: `<mj-button css-class="button" href="[[slot]]" align="left" padding="8px 32px 16px"
    font-size="16px" font-weight="600" inner-padding="14px 28px" border-radius="8px"
    background-color="#0b6e78" color="#ffffff">[[slot]]</mj-button>
    <mj-text ${QUIET} padding="0 32px 20px">[[slot]]<br><span style="word-break:break-all">[[slot]]</span></mj-text>`,
  footer: `<mj-text ${QUIET} padding="0 32px 12px">[[slot]]</mj-text>`,
}

/** The page around the rows: the vendor's name first, one card, the small print below it. */
export function frame(card: string, below: string): string {
  return `<mjml lang="[[language]]"><mj-head>
    <mj-title>[[subject]]</mj-title><mj-preview>[[preheader]]</mj-preview>
    <mj-attributes>
      <mj-all font-family="${FONTS}" />
      <mj-text font-size="16px" line-height="24px" color="#10243b" /><mj-table color="#10243b" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-style>${STYLE}</mj-style></mj-head>
    <mj-body width="600px" background-color="#fbfaf7" css-class="paper">
      <mj-section padding="28px 0 12px"><mj-column>
        <mj-text css-class="ink" padding="0 32px" font-weight="600">[[vendor]]</mj-text>
      </mj-column></mj-section>
      <mj-section css-class="card" background-color="#ffffff" border="1px solid #dfe3e8"
        border-radius="12px" padding="32px 0 12px"><mj-column>
        <mj-text css-class="ink" padding="0 32px 16px"><h1 style="margin:0;font-size:26px;line-height:32px;font-weight:700;word-break:break-word">[[heading]]</h1></mj-text>
        ${card}
      </mj-column></mj-section>
      <mj-section padding="20px 0 32px"><mj-column>${below}</mj-column></mj-section>
    </mj-body></mjml>`
}

/** Narrower margins on a phone. The dark colours are designed, not inverted. */
const STYLE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (max-width: 480px) {
    .ink, .quiet, .button { padding-left: 20px !important; padding-right: 20px !important; }
    .label { width: 84px !important; }
    h1 { font-size: 22px !important; line-height: 28px !important; }
  }
  @media (prefers-color-scheme: dark) {
    body, .paper, [role="article"] { background: #0f1a26 !important; background-color: #0f1a26 !important; }
    .card, .card > table { background: #172433 !important; background-color: #172433 !important; }
    .card > table > tbody > tr > td { border-color: #2a3a4d !important; }
    .ink div, .ink table { color: #e8edf3 !important; }
    .quiet div, .label { color: #a9b6c5 !important; }
    .quotation { border-color: #3b4d63 !important; }
    .button td, .button a { background: #5cc7cf !important; color: #08222a !important; }
  }`

/** Escaped for text and attributes alike; a line end becomes a line break. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\n', '<br>')
}
