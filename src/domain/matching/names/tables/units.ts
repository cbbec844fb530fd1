/**
 * What the parts of larger organizations are called. "Zephyr University Hospital" is not Zephyr
 * University: such a word on one side only speaks against, more than other generic words do.
 * Tokens of the word tables.
 */
export const UNIT_TOKENS: ReadonlySet<string> = new Set(
  `hospital clinic school college faculty department chair institute academy campus library museum
   gallery laboratory centre unit division section branch station observatory press foundation fund
   police court council commission committee office agency project program programme network
   observatory kindergarten seminary conservatory polytechnic association society union federation
   club church store shop market restaurant hotel station airport port park garden ministry
   command garrison team chapter trust bureau secretariat directorate inspectorate authority
   administration research graduate student cluster herbarium archive archives bookstore press`
    .split(/\s+/u)
    .filter((token) => token !== ''),
)

/** Words that Germanic and Finnic languages write together with whatever stands before them. */
export const JOINED_TAILS: ReadonlySet<string> = new Set([
  ...UNIT_TOKENS,
  ...['university', 'bank', 'savings', 'insurance', 'industry', 'factory', 'service', 'technology'],
])
