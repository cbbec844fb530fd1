import pg from 'pg'
import { hostOf } from '../../src/domain/email-address.ts'
import { registrableDomain } from '../../src/domain/mail-host.ts'
import { firstFive } from '../../src/domain/matching/first-five.ts'
import type { MatchQuestion } from '../../src/domain/matching/match.ts'
import { directoryKeys, questionKeys } from '../../src/domain/matching/name-keys.ts'
import { readName } from '../../src/domain/matching/names/read-name.ts'
import { leastSimilarity } from '../../src/domain/matching/spelling.ts'
import { isPublicMailDomain } from '../../src/domain/public-mail-domains.ts'
import { answerMatchQuestions } from '../../src/use-cases/answer-match-questions.ts'
import type { FirstLookQuestion } from '../../src/use-cases/ports/matching.ts'
import type { World } from '../../src/use-cases/ports.ts'
import { Chance } from './chance.ts'
import { idOf } from './ids.ts'
import { planFor } from './invented.ts'
import { type Asked, askedOf, askOne, KINDS_OF_QUESTION } from './questions.ts'
import { say } from './say.ts'
import { type Times, timesOf } from './times.ts'
import type { Words } from './words.ts'

const MANY = 3000
const SOME = 300
/** As many as the stages look up at most. */
const LIMIT = 300
const HOLDERS = 100
const LAST_RESORT_MILLISECONDS = 150

export type Row = { readonly what: string; readonly times: Times }
export type InProcess = {
  readonly floor: readonly Row[]
  readonly stages: readonly Row[]
  readonly whole: Times
  readonly byKind: readonly Row[]
  /** Of the questions whose organization is there: how many found it first. */
  readonly foundFirst: number
}

type Measured = {
  readonly url: string
  readonly world: World
  readonly words: Words
  readonly organizationCount: number
}

/** One match after the other, in this process, by stage; and the floor beneath. */
export async function measureInProcess(measured: Measured): Promise<InProcess> {
  const { world, words, organizationCount } = measured
  say('One match after the other, in the process …')
  const plan = planFor(organizationCount)
  const chance = new Chance(Date.now())
  const mixed = Array.from({ length: MANY }, () => askedOf(words, plan, chance))
  const match = ({ question }: Asked) => answerMatchQuestions(world, [question])
  const floor = await measureFloor(measured, mixed)
  const stages = await measureStages(world, mixed)
  const whole = await timesOf(mixed, match)
  const byKind: Row[] = []
  for (const kind of KINDS_OF_QUESTION) {
    const asked = Array.from({ length: SOME }, () => askOne(kind, words, plan, chance))
    byKind.push({ what: kind, times: await timesOf(asked, match) })
  }
  return { floor, stages, whole, byKind, foundFirst: await shareFound(world, mixed.slice(0, 500)) }
}

async function measureFloor(
  { url, organizationCount }: Measured,
  mixed: readonly Asked[],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const ids = mixed.map((_, index) => idOf((index * 7919) % organizationCount))
  const byId = await timesOf(ids, (id) =>
    client.query({ name: 'one', text: 'select * from organizations where id = $1', values: [id] }),
  )
  const literal = await timesOf(mixed, ({ question }) => literalRule(client, question))
  await client.end()
  return [
    { what: 'one look-up by primary key, through the socket', times: byId },
    { what: 'the literal rule: two look-ups with a join', times: literal },
  ]
}

async function literalRule(client: pg.Client, question: MatchQuestion): Promise<void> {
  const { administratorEmail, kind, companyName } = question
  await client.query({
    name: 'by-address',
    text: `select o.* from users u join organizations o on o.id = u.organization_id
      where u.email = $1 and o.kind = $2 limit 10`,
    values: [administratorEmail, kind],
  })
  await client.query({
    name: 'by-first-five',
    text: `select o.* from organization_domains d join organizations o on o.id = d.organization_id
      where d.host = $1 and d.kind = $2 and d.name_five = $3 and (d.user_rank > 0 or d.is_expected)
      order by d.user_rank desc limit 10`,
    values: [hostOf(administratorEmail), kind, firstFive(companyName)],
  })
}

async function measureStages(world: World, mixed: readonly Asked[]): Promise<readonly Row[]> {
  const { matching } = world
  const look = (upTo: 'A' | 'B' | 'C') => (asked: Asked) =>
    matching.firstLook([firstLookOf(asked.question, upTo)], LIMIT)
  const keysOf = ({ companyName, kind }: MatchQuestion) =>
    questionKeys(kind, readName(companyName)).map(({ key }) => key)
  const resembling = ({ question: { kind, companyName } }: Asked) => {
    const { plainName } = directoryKeys(kind, [companyName])
    const asked = { plainName, kind, leastSimilarity: leastSimilarity(plainName, 2) }
    return matching.resembling(asked, 10, LAST_RESORT_MILLISECONDS)
  }
  return [
    { what: 'A: the address', times: await timesOf(mixed, look('A')) },
    { what: 'A and B: the first five letters', times: await timesOf(mixed, look('B')) },
    { what: 'A, B and C: the domain', times: await timesOf(mixed, look('C')) },
    {
      what: 'D without the database: keys of the name',
      times: await timesOf(mixed, async ({ question }) => keysOf(question)),
    },
    {
      what: 'D: keys of the name',
      times: await timesOf(mixed, ({ question }) =>
        matching.holdersOf([keysOf(question)], HOLDERS),
      ),
    },
    {
      what: `E: trigrams, given up after ${LAST_RESORT_MILLISECONDS} ms`,
      times: await timesOf(mixed.slice(0, 100), resembling),
    },
  ]
}

function firstLookOf(question: MatchQuestion, upTo: 'A' | 'B' | 'C'): FirstLookQuestion {
  const host = hostOf(question.administratorEmail)
  const isPublic = isPublicMailDomain(host)
  return {
    email: question.administratorEmail,
    kind: question.kind,
    literal: upTo === 'A' || isPublic ? null : { host, nameFive: firstFive(question.companyName) },
    registrableDomain: upTo === 'C' && !isPublic ? registrableDomain(host) : null,
  }
}

async function shareFound(world: World, asked: readonly Asked[]): Promise<number> {
  const known = asked.filter(({ externalId }) => externalId !== null)
  const answers = await answerMatchQuestions(
    world,
    known.map(({ question }) => question),
  )
  const right = known.filter(
    ({ externalId }, index) =>
      answers[index]?.candidates[0]?.organization.externalId === externalId,
  )
  return right.length / known.length
}
