/** Languages in which contacts and approvers are spoken to. Others are one file each. */
export const LANGUAGES = ['en', 'sv'] as const
export type Language = (typeof LANGUAGES)[number]
