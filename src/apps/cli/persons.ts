import { defineCommand } from 'citty'
import { type Erasure, erasePerson, sentenceOnTie } from '../../use-cases/erase-person.ts'
import { jsonFlag, print, printJson, type WithWorld } from './command.ts'

/** `berth persons`: what is kept of a person. */
export function personsCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'persons', description: 'Erase what is kept of a person.' },
    subCommands: { erase: eraseCommand(withWorld) },
  })
}

function eraseCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'erase',
      description:
        'Put a stand-in wherever a person is named, in every order and mail, for good. Says first what it would do; --yes does it. Ends with code 1 while something open needs the person.',
    },
    args: {
      email: { type: 'positional', required: true, description: 'The address of the person.' },
      yes: { type: 'boolean', default: false, description: 'Do it: there is no way back.' },
      ...jsonFlag,
    },
    run: async ({ args: { email, yes, json } }) => {
      const erasure = await withWorld((world) => erasePerson(world, { email, isRehearsal: !yes }))
      if (json) printJson({ isErased: yes && erasure.standIn !== null, ...erasure })
      else tell(erasure, yes)
      if (erasure.ties.length > 0) process.exitCode = 1
    },
  })
}

function tell(erasure: Erasure, isDone: boolean): void {
  const { ties, changes, standIn } = erasure
  if (standIn === null) print('Nothing is kept of this person.')
  else {
    const counts = Object.entries(changes).map(([table, count]) => `  ${table}: ${count}`)
    print([headOf(standIn, isDone), ...counts, '', ...endOf(ties, isDone)].join('\n'))
  }
}

const headOf = (standIn: string, isDone: boolean) =>
  isDone ? `Erased; ${standIn} stands instead. Changed or removed:` : 'This would change or remove:'

function endOf(ties: Erasure['ties'], isDone: boolean): readonly string[] {
  if (ties.length > 0) {
    return [
      'It cannot be done yet. Still needed:',
      ...ties.map((tie) => `  - ${sentenceOnTie(tie)}`),
    ]
  }
  return [isDone ? AFTERWARDS : 'Nothing was changed. Add --yes to do it; there is no way back.']
}

const AFTERWARDS = `Not reached by this: your own customer system (the next import would bring a user back), mails in
their mailboxes, what your systems keep of events and calls, and backups, which fall out with time.`
