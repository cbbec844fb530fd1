/** Where purchases come from beside the API; the last word of the path that takes them. */
export type SourceName = 'webhook' | 'stripe'
