import type { CodeAskedView } from '../../../src/edges/http/contracts/session.ts'

/** For which address a code was asked, and until when it counts. */
export type Asked = { readonly email: string; readonly sent: CodeAskedView }
