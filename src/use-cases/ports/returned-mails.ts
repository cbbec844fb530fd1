/** The mailbox to which mails come back. */
export type ReturnedMails = {
  /**
   * Hands over every message that was not read yet, as it came, one after another. Each counts as
   * read once `take` has ended; where that throws, it is handed over again the next time.
   */
  readNew(take: (message: string) => Promise<unknown>): Promise<void>
}
