/** Only what we use of it: the package brings no types. */
declare module 'mjml' {
  type Options = {
    readonly validationLevel: 'strict' | 'soft' | 'skip'
    /** Web fonts to load, by name. */
    readonly fonts: Readonly<Record<string, string>>
  }
  const mjml2html: (mjml: string, options: Options) => Promise<{ readonly html: string }>
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export default mjml2html
}
