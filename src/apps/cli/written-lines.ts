export type WrittenLines = {
  readonly write: (line: string) => void
  /** Nobody reads any more (`| head`): there is no sense in going on. */
  readonly isUnread: () => boolean
}

/** Standard output for many lines, whose reader may leave before the last one. */
export function writtenLines(): WrittenLines {
  let isUnread = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isUnread = true
  })
  return {
    write: (line) => {
      if (!isUnread) process.stdout.write(`${line}\n`)
    },
    isUnread: () => isUnread,
  }
}
