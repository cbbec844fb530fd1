import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLAIM_KINDS, CLAIM_STATES } from '../../src/domain/claims/claim.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import type { MailKind } from '../../src/domain/mails/mail.ts'
import { REVIEW_KINDS } from '../../src/domain/reviews/review.ts'
import { SETUP_STEPS } from '../../src/domain/setups/setup.ts'
import { TEMPLATES } from '../../src/edges/email/write-letter.ts'
import { setupView } from '../../src/edges/http/contracts/setup.ts'
import { copyOfTemplate } from '../support/template-database.ts'
import { EVERY_SCENE } from './every-scene.ts'
import type { Scene } from './scene.ts'
import { expectShown, shownBy } from './shown.ts'
import { takePictures } from './take-pictures.ts'
import { aTheatre, type Theatre } from './theatre.ts'

const isPlayed = (scene: (typeof EVERY_SCENE)[number]): scene is Scene => 'reach' in scene
const played = EVERY_SCENE.filter(isPlayed)

describe('The scenes', () => {
  it('leave out no page, notice, review, claim or mail', () => {
    const shown = new Set(EVERY_SCENE.flatMap(({ shows }) => shows))
    const { notice, departure } = setupView.properties
    const wanted = [
      'before the code',
      // An order that ended has no session left: what is seen of it is that its link ended.
      ...SETUP_STEPS.filter((step) => step !== 'ended').map((step) => `step ${step}`),
      ...wordsOf(notice.anyOf[0].properties.kind).map((kind) => `notice ${kind}`),
      ...wordsOf(departure.anyOf[0].properties.stage).map((stage) => `departure ${stage}`),
      ...REVIEW_KINDS.map((kind) => `review ${kind}`),
      ...CLAIM_KINDS.flatMap((kind) => CLAIM_STATES.map((state) => `claim ${kind} ${state}`)),
      ...Object.keys(TEMPLATES).map((kind) => `mail ${kind as MailKind}`),
    ]
    expect(wanted.length).toBeGreaterThan(80)
    expect(wanted.filter((one) => !(shown as Set<string>).has(one))).toEqual([])
  })

  it('have names of their own', () => {
    const names = EVERY_SCENE.map(({ name }) => name)
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })
})

describe('On the stage', () => {
  let theatre: Theatre
  beforeAll(async () => {
    theatre = await aTheatre(await copyOfTemplate())
  })
  afterAll(() => theatre.close())

  it.each(played.map((scene) => [scene.name, scene] as const))(
    '%s is reached',
    async (_, scene) => {
      await theatre.clear('en')
      expectShown(scene, await shownBy(await scene.reach(theatre, 'en')))
    },
  )
})

it('takes a picture of a scene in both languages, on two sizes, light and dark', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'berth-pictures-'))
  const said: string[] = []
  const say = (line: string) => said.push(line)
  expect(await takePictures({ folder, only: 'code-wrong', docs: null, say }), said.join()).toBe(0)
  expect(readdirSync(join(folder, 'code-wrong'))).toHaveLength(LANGUAGES.length * 4)
  rmSync(folder, { recursive: true })
}, 120_000)

const wordsOf = (schema: { readonly enum?: readonly string[] }): readonly string[] =>
  schema.enum ?? []
