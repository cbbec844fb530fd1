import { defineCommand } from 'citty'
import { type Rotated, rotateSecret } from '../../use-cases/rotate-secret.ts'
import { dayOf, jsonFlag, print, printJson, type WithWorld } from './command.ts'
import { progressBar } from './progress-bar.ts'

/** `berth secrets`: what follows from BERTH_SECRET. */
export function secretsCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'secrets', description: 'Change BERTH_SECRET for another.' },
    subCommands: { rotate: rotateCommand(withWorld) },
  })
}

function rotateCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'rotate',
      description:
        'Seal everything that is stored with BERTH_SECRET instead of BERTH_SECRET_PREVIOUS, beside the running service. Goes on where it was when it is called again; ends with code 1 where something can be read with neither.',
    },
    args: jsonFlag,
    run: async ({ args }) => {
      const rotated = await withWorld(async (world) => {
        const bar = progressBar('{bar} {percentage}% of {sealed} sealed values', {
          total: 100,
          isQuiet: args.json,
        })
        return rotateSecret(world, ({ readCount, totalCount }) =>
          bar.show((100 * readCount) / Math.max(totalCount, 1), { sealed: totalCount }),
        ).finally(bar.stop)
      })
      if (args.json) printJson(rotated)
      else for (const line of sentencesOn(rotated)) print(line)
      if (unreadableOf(rotated) > 0) process.exitCode = 1
    },
  })
}

const unreadableOf = ({ unreadable }: Rotated) =>
  Object.values(unreadable).reduce((sum, count) => sum + count, 0)

function sentencesOn(rotated: Rotated): readonly string[] {
  const { readCount, resealedCount, isTakenIntoUse } = rotated
  const lines = [
    `${readCount} sealed values were read, ${resealedCount} of them sealed anew with BERTH_SECRET.`,
    isTakenIntoUse
      ? 'The audit log is sealed with BERTH_SECRET from now on.'
      : 'The audit log was sealed with BERTH_SECRET already.',
  ]
  const unreadable = Object.entries(rotated.unreadable).filter(([, count]) => count > 0)
  if (unreadable.length > 0) {
    const which = unreadable.map(([kind, count]) => `${count} ${kind}`).join(', ')
    return [...lines, `Neither secret opens: ${which}. Find the secret they were sealed with.`]
  }
  return [
    ...lines,
    `BERTH_SECRET_PREVIOUS may be removed from ${dayOf(rotated.removableAt)} (UTC): codes and forms that people hold now have ended by then. ` +
      `Mails that come back after it is removed are recognised only if they left with BERTH_SECRET; until ${dayOf(rotated.returnedMailsUntil)} some may not have. ` +
      'If the secret before is known to others, remove it now.',
  ]
}
