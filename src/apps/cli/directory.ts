import { defineCommand } from 'citty'
import cliProgress from 'cli-progress'
import { type RebuildProgress, rebuildKeys } from '../../use-cases/rebuild-keys.ts'
import { jsonFlag, print, printJson, type WithWorld } from './command.ts'
import { twinsCommand } from './directory-twins.ts'

/** `berth directory`: work on the whole directory, beside a running service too. */
export function directoryCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'directory', description: 'Keep the directory in order.' },
    subCommands: {
      'rebuild-keys': rebuildKeysCommand(withWorld),
      twins: twinsCommand(withWorld),
    },
  })
}

function rebuildKeysCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'rebuild-keys',
      description: 'Make the keys by which names are found anew; matches and imports go on.',
    },
    args: {
      all: {
        type: 'boolean',
        default: false,
        description: 'Also those that the rules of this version made.',
      },
      ...jsonFlag,
    },
    run: async ({ args: { all, json } }) => {
      const began = performance.now()
      const bar = progressBar(json)
      const { madeCount } = await withWorld((world) =>
        rebuildKeys(world, { isAll: all, onProgress: bar.show }),
      ).finally(bar.stop)
      const seconds = (performance.now() - began) / 1000
      if (json) return printJson({ organizationCount: madeCount, seconds })
      if (madeCount === 0) return print('All keys are of this version. Nothing was to be done.')
      print(`The keys of ${madeCount} organizations were made in ${seconds.toFixed(1)} s.`)
    },
  })
}

/** Drawn on the terminal, to stderr, so that the output can go elsewhere. */
function progressBar(isQuiet: boolean) {
  if (isQuiet || !process.stderr.isTTY) return { show: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format: 'Making keys {bar} {percentage}% · {value} organizations · {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
  })
  bar.start(0, 0)
  return {
    show: ({ madeCount, totalCount }: RebuildProgress) => {
      bar.setTotal(totalCount)
      bar.update(madeCount)
    },
    stop: () => bar.stop(),
  }
}
