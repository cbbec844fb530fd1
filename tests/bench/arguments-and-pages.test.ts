import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments, takeOption } from '../../bench/read-arguments.ts'
import { withSection } from '../../bench/write-section.ts'

describe('the arguments of a bench', () => {
  it('keeps what is not its own as it is, in its order', () => {
    const words = ['--queries', 'a file', '--shared', '/elsewhere', '--write', '--json']
    expect(readArguments(words)).toEqual({
      shared: resolve('/elsewhere'),
      isWritten: true,
      rest: ['--queries', 'a file', '--json'],
    })
  })

  it('refuses an option without its value', () => {
    expect(() => takeOption(['--shared'], '--shared')).toThrow('--shared needs a value after it.')
  })
})

describe('a section of the page of benchmarks', () => {
  const page = '# Benchmarks\n\nAbout.\n\n## One\n\nold\n\n## One more\n\nkept\n'

  it('takes the place of the one with the same title', () => {
    expect(withSection(page, '## One\n\nnew $& text\n\n')).toBe(
      '# Benchmarks\n\nAbout.\n\n## One\n\nnew $& text\n\n## One more\n\nkept\n',
    )
  })

  it('comes at the end when it is new', () => {
    expect(withSection(page, '## Two\n\nnew\n')).toBe(`${page}\n## Two\n\nnew\n`)
  })
})
