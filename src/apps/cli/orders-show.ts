import { defineCommand } from 'citty'
import { toOrderPage } from '../../edges/http/console-order-reply.ts'
import { toMatchReply } from '../../edges/http/match-reply.ts'
import { matchOrder } from '../../use-cases/match-order.ts'
import { viewOrder } from '../../use-cases/view-order.ts'
import { jsonFlag, print, printJson, shownText, type WithWorld } from './command.ts'
import { namedOrder, orderArgument } from './named-order.ts'
import { storyLines } from './order-story.ts'

/** `berth orders show ORDER`: everything that is known of one order, on one page. */
export function showCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'show',
      description:
        'Tell the story of one order: its state and what may be done, what was entered, the match as it is today, claims, runs, mails, and what happened.',
    },
    args: { order: orderArgument, ...jsonFlag },
    run: async ({ args: { order, json } }) => {
      const { view, match } = await withWorld(async (world) => {
        const name = await namedOrder(world, order)
        return { view: await viewOrder(world, name), match: await matchOrder(world, name) }
      })
      if (json) return printJson({ ...toOrderPage(view), match: match && toMatchReply(match) })
      for (const line of storyLines(view, match)) print(shownText(line))
    },
  })
}
