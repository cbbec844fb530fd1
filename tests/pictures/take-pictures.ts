import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { aBrowser } from '../support/a-browser.ts'
import { aDatabase, copyOf } from '../support/template-database.ts'
import { writeContactSheet } from './contact-sheet.ts'
import { EVERY_SCENE } from './every-scene.ts'
import {
  aPhotographer,
  type Finding,
  type Photographer,
  type Picture,
  type Taken,
} from './photograph.ts'
import type { MailScene, Scene } from './scene.ts'
import { aTheatre } from './theatre.ts'

type Wanted = {
  readonly folder: string
  /** Part of the names of the scenes that are wanted; null: all. */
  readonly only: string | null
  /** Where to put the pictures of the documentation, instead of all others. */
  readonly docs: string | null
  readonly say: (line: string) => void
}

const SHOWN_PER_FAULT = 8
/** The pictures that the documentation shows. */
const IN_DOCS = [
  { scene: 'candidates', size: { width: 1000, height: 933 }, file: 'wizard.png' },
] as const

/** Takes the pictures, and answers with the exit code. */
export async function takePictures(wanted: Wanted): Promise<number> {
  const scenes = EVERY_SCENE.filter(({ name }) => name.includes(wanted.only ?? ''))
  if (scenes.length === 0) {
    const names = EVERY_SCENE.map(({ name }) => name).join(', ')
    wanted.say(`No scene has "${wanted.only}" in its name. There are: ${names}`)
    return 2
  }
  const began = performance.now()
  const { docs } = wanted
  const { pictures, findings } = await (docs === null
    ? takeScenes(scenes, wanted)
    : takeForDocs(docs))
  const seconds = Math.round((performance.now() - began) / 1000)
  wanted.say(
    `${pictures.length} pictures in ${seconds} s: ${docs ?? join(wanted.folder, 'index.html')}`,
  )
  for (const line of linesOf(findings)) wanted.say(line)
  return findings.length === 0 ? 0 : 1
}

/** Each language in a Berth and a browser page of its own, side by side. */
async function takeScenes(
  scenes: readonly (Scene | MailScene)[],
  { folder }: Wanted,
): Promise<Taken> {
  mkdirSync(folder, { recursive: true })
  const taken = await withPhotographers(LANGUAGES, folder, (photographer) =>
    takeOneByOne(photographer, scenes),
  )
  const all = taken.flat()
  const places = new Map(scenes.map(({ name }, place) => [name, place]))
  const placeOf = ({ scene }: Picture) => places.get(scene) ?? 0
  const pictures = all.flatMap((one) => one.pictures).toSorted((a, b) => placeOf(a) - placeOf(b))
  writeContactSheet(folder, pictures)
  return { pictures, findings: all.flatMap((one) => one.findings) }
}

/** A scene that cannot be reached any more is told at the end, beside what axe found. */
async function takeOneByOne(
  photographer: Photographer,
  scenes: readonly (Scene | MailScene)[],
): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  for (const scene of scenes) {
    try {
      taken.push(await photographer.photograph(scene))
    } catch (error) {
      const element = error instanceof Error ? error.message : String(error)
      taken.push({ pictures: [], findings: [{ picture: scene.name, rule: 'not-taken', element }] })
    }
  }
  return taken
}

async function takeForDocs(folder: string): Promise<Taken> {
  const [taken = []] = await withPhotographers(['en'], folder, async (photographer) => {
    const pictures: Picture[] = []
    for (const { scene: name, size, file } of IN_DOCS) {
      const scene = EVERY_SCENE.find((one) => one.name === name)
      if (scene === undefined || 'mail' in scene) throw new Error(`There is no scene ${name}.`)
      await photographer.frame(scene, size, join(folder, file))
      pictures.push({ scene: name, file })
    }
    return pictures
  })
  return { pictures: taken, findings: [] }
}

/** One browser and one database server for all; a database and a theatre for each language. */
async function withPhotographers<Result>(
  languages: readonly Language[],
  folder: string,
  take: (photographer: Photographer) => Promise<Result>,
): Promise<readonly Result[]> {
  const closing: (() => Promise<unknown>)[] = []
  try {
    const database = await aDatabase()
    closing.unshift(database.stop)
    const browser = await aBrowser()
    closing.unshift(() => browser.close())
    const photographers: Photographer[] = []
    for (const language of languages) {
      const theatre = await aTheatre(await copyOf(database.url))
      closing.unshift(theatre.close)
      photographers.push(await aPhotographer(browser, theatre, language, folder))
    }
    return await Promise.all(photographers.map(take))
  } finally {
    for (const close of closing) await close()
  }
}

/** Each fault once, with some of the pictures that have it. */
function linesOf(findings: readonly Finding[]): readonly string[] {
  const byFault = Map.groupBy(findings, ({ rule, element }) => `${rule}: ${element}`)
  return [...byFault].flatMap(([fault, found]) => {
    const some = found.slice(0, SHOWN_PER_FAULT).map(({ picture }) => `  ${picture}`)
    const more = found.length - some.length
    return [fault, ...some, ...(more > 0 ? [`  and ${more} more`] : [])]
  })
}
