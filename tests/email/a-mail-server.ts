import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** What a scripted mail server answers at each turn; `hang up` closes, `silence` says nothing. */
export type Script = Partial<
  Record<
    'greeting' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'end',
    string | 'hang up' | 'silence'
  >
> & {
  /** One byte of each answer after the greeting every so many milliseconds. */
  readonly millisecondsPerByte?: number
}

export type MailServer = {
  readonly url: string
  /** Commands as they arrived, in order. */
  readonly heard: readonly string[]
  /** Mails whose final dot arrived. */
  readonly takenCount: () => number
  readonly close: () => Promise<void>
}

const POLITE: Required<Omit<Script, 'millisecondsPerByte'>> = {
  greeting: '220 ready',
  EHLO: '250 hello',
  STARTTLS: '502 no',
  AUTH: '235 welcome',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  end: '250 taken',
}

/** A real TCP server that speaks SMTP as badly as its script says. */
export async function aMailServer(script: Script = {}): Promise<MailServer> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  let taken = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    const converse = conversation(socket, script, heard, () => {
      taken += 1
    })
    let rest = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) converse(line)
    })
    speak(socket, script, 'greeting')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    takenCount: () => taken,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** Hears one line after another, and answers each in its turn. */
function conversation(socket: Socket, script: Script, heard: string[], onTaken: () => void) {
  let isText = false
  return (line: string) => {
    if (!isText) {
      heard.push(line)
      const verb = (line.split(' ')[0] ?? '').toUpperCase()
      isText = verb === 'DATA' && (script.DATA ?? POLITE.DATA).startsWith('354')
      speak(socket, script, verb as keyof typeof POLITE)
    } else if (line === '.') {
      isText = false
      onTaken()
      speak(socket, script, 'end')
    }
  }
}

function speak(socket: Socket, script: Script, turn: keyof typeof POLITE): void {
  const answer = script[turn] ?? POLITE[turn] ?? '500 what?'
  if (answer === 'silence') return
  if (answer === 'hang up') {
    socket.destroy()
    return
  }
  if (script.millisecondsPerByte === undefined || turn === 'greeting') {
    socket.write(`${answer}\r\n`)
    return
  }
  const bytes = [...`${answer}\r\n`]
  const timer = setInterval(() => {
    const byte = bytes.shift()
    if (byte === undefined || socket.destroyed) clearInterval(timer)
    else socket.write(byte)
  }, script.millisecondsPerByte)
}
