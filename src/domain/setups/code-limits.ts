/** Codes: how long they live, how often they may be sent and tried. */
export const CODE_LIMITS = {
  validMinutes: 10,
  tries: 5,
  /** A second press within this sends none. */
  secondsBetweenCodes: 60,
  codesPerHour: 5,
  /** Wrong codes for one contact, over all codes and browsers. */
  wrongPerDay: 20,
} as const

/** How long a proved mailbox keeps the setup open in that browser. */
export const SESSION_HOURS = 12
