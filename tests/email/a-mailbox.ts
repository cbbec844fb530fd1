import { createServer, type Socket } from 'node:net'

/** What a scripted IMAP server does wrong, if anything. */
export type Mischief = 'refuses the login' | 'has no such folder' | 'hangs up' | 'says nothing'

export type Mailbox = {
  readonly url: string
  readonly add: (message: string) => void
  /** How many messages are marked as seen. */
  readonly seenCount: () => number
  /** Commands as they arrived, without what they are about. */
  readonly heard: readonly string[]
  readonly close: () => Promise<void>
}

type Message = { readonly text: string; isSeen: boolean }

/** A real TCP server that speaks as much IMAP (RFC 3501) as reading one folder takes. */
export async function aMailbox(mischief?: Mischief): Promise<Mailbox> {
  const messages: Message[] = []
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    if (mischief === 'says nothing') return
    let rest = ''
    socket.setEncoding('latin1').on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
    const hear = (line: string) => {
      const [tag = '', ...words] = line.replace(/ UID /i, ' ').split(' ')
      heard.push((words[0] ?? '').toUpperCase())
      if (mischief === 'hangs up' && heard.at(-1) === 'FETCH') socket.destroy()
      else socket.write(answer(tag, words, messages, mischief), 'latin1')
    }
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It does not listen.')
  return {
    url: `imap://reader:p%40ss@127.0.0.1:${address.port}/INBOX`,
    add: (text) => messages.push({ text, isSeen: false }),
    seenCount: () => messages.filter(({ isSeen }) => isSeen).length,
    heard,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function answer(
  tag: string,
  [verb = '', ...words]: readonly string[],
  messages: Message[],
  mischief: Mischief | undefined,
): string {
  const done = `${tag} OK done\r\n`
  switch (verb.toUpperCase()) {
    case 'CAPABILITY':
      return `* CAPABILITY IMAP4rev1\r\n${done}`
    case 'LOGIN':
      if (mischief === 'refuses the login') return `${tag} NO not reader@vendor.example\r\n`
      return words.join(' ') === 'reader p@ss' || words.join(' ') === '"reader" "p@ss"'
        ? done
        : `${tag} NO wrong\r\n`
    case 'LIST':
      return `* LIST (\\Noselect) "/" ""\r\n${done}`
    case 'SELECT':
      if (mischief === 'has no such folder') return `${tag} NO [NONEXISTENT] nothing here\r\n`
      return `* ${messages.length} EXISTS\r\n* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY 1] \r\n${tag} OK [READ-WRITE] done\r\n`
    case 'SEARCH':
      return `* SEARCH${messages.map(({ isSeen }, at) => (isSeen ? '' : ` ${at + 1}`)).join('')}\r\n${done}`
    case 'FETCH':
      return `${fetched(Number(words[0]), messages)}${done}`
    case 'STORE': {
      const message = messages[Number(words[0]) - 1]
      if (message !== undefined) message.isSeen = words.join(' ').includes('\\Seen')
      return done
    }
    case 'LOGOUT':
      return `* BYE\r\n${done}`
    default:
      return done
  }
}

function fetched(uid: number, messages: readonly Message[]): string {
  const { text } = messages[uid - 1] ?? { text: '' }
  return `* ${uid} FETCH (UID ${uid} BODY[]<0> {${text.length}}\r\n${text})\r\n`
}
