/** What letters are made of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A question that the reader has, and its answer. */
  | { readonly kind: 'point'; readonly title: string; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** What somebody else wrote. */
  | { readonly kind: 'quotation'; readonly title: string; readonly text: string }
  | { readonly kind: 'code'; readonly code: string }
  /** At most one in a letter. `asText` introduces the same address as text. */
  | {
      readonly kind: 'button'
      readonly label: string
      readonly url: string
      readonly asText: string
    }

export type Fact = readonly [label: string, value: string]
