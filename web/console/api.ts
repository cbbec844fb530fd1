import { send } from '../kit/api/client.ts'

/** Reads from the console's own calls, below /console/api/. */
export const read = <Reply>(path: string) => send<Reply>('GET', `/console/api/${path}`)
