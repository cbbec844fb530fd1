import type { MailScene, Scene } from './scene.ts'
import { CLAIMS } from './scenes/claims.ts'
import { CONSOLE_RECORDS } from './scenes/console-records.ts'
import { DEPARTURES } from './scenes/departures.ts'
import { ENTRANCE } from './scenes/entrance.ts'
import { HAND_OVERS } from './scenes/hand-overs.ts'
import { MAILS } from './scenes/mails.ts'
import { OUTCOMES } from './scenes/outcomes.ts'
import { WIZARD } from './scenes/wizard.ts'

/** Every state of every screen, and every mail. A new one is one entry in one of these lists. */
export const EVERY_SCENE: readonly (Scene | MailScene)[] = [
  ...ENTRANCE,
  ...WIZARD,
  ...OUTCOMES,
  ...HAND_OVERS,
  ...DEPARTURES,
  ...CLAIMS,
  ...CONSOLE_RECORDS,
  ...MAILS,
]
