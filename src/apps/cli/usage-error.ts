/** A command that cannot be understood: it ends with code 2, and its example is shown. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UsageError'
  }
}
