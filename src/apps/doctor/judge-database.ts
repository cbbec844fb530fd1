import type { Condition } from '../../edges/database/condition.ts'
import { careful, type Finding, good, wrong } from './finding.ts'

const LEAST_VERSION = 15
const LONG_TRANSACTION_SECONDS = 600
const FAR_MILLISECONDS = 20
const CONNECTIONS_PART = 0.8
const CLOCK_MILLISECONDS = 2000

const mebibytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`

/** What there is to say of a database server that answers. */
export function judgeDatabase(found: Condition): readonly Finding[] {
  return [...faultsOf(found), clockOf('The clock of the database', found.clockAheadMilliseconds)]
}

function faultsOf(found: Condition): readonly Finding[] {
  if (found.majorVersion < LEAST_VERSION) {
    const says = `It is PostgreSQL ${found.version}.`
    return [wrong('database', says, `Berth needs ${LEAST_VERSION} or newer: upgrade it.`)]
  }
  const lacks = lacksOf(found)
  if (lacks.length > 0) return lacks
  const { version, byteCount, connectionCount, mostConnections, roundTripMilliseconds } = found
  const size = `${mebibytes(byteCount)}, ${connectionCount} of ${mostConnections} connections`
  const time = `${roundTripMilliseconds.toFixed(1)} ms away`
  return [good('database', `PostgreSQL ${version}, ${size}, ${time}.`)]
}

function lacksOf(found: Condition): readonly Finding[] {
  const { connectionCount, mostConnections, longestTransactionSeconds } = found
  const lacks: Finding[] = []
  if (!found.hasTrigrams) {
    const says = 'The extension pg_trgm is not there: names with two typing errors are not found.'
    lacks.push(careful('database', says, 'Install the contrib package of your PostgreSQL.'))
  }
  if (connectionCount > mostConnections * CONNECTIONS_PART) {
    const says = `${connectionCount} of ${mostConnections} connections are in use.`
    const todo = 'Raise max_connections, or start fewer processes: each server takes up to 28.'
    lacks.push(careful('database', says, todo))
  }
  if (longestTransactionSeconds > LONG_TRANSACTION_SECONDS) {
    const minutes = Math.round(longestTransactionSeconds / 60)
    const says = `A transaction has been open for ${minutes} minutes; until it ends, nothing old is cleared away.`
    const todo = 'Find it in pg_stat_activity (xact_start), and end whatever holds it.'
    lacks.push(careful('database', says, todo))
  }
  if (found.roundTripMilliseconds > FAR_MILLISECONDS) {
    const says = `A round trip takes ${found.roundTripMilliseconds.toFixed(0)} ms: every page pays that several times.`
    lacks.push(careful('database', says, 'Run Berth near its database.'))
  }
  return lacks
}

/** Deadlines and codes are told by clocks: they must agree. */
export function clockOf(whose: string, aheadMilliseconds: number): Finding {
  const off = Math.abs(aheadMilliseconds)
  if (off < CLOCK_MILLISECONDS) return good('clock', `${whose} and that of this machine agree.`)
  const seconds = (off / 1000).toFixed(1)
  const direction = aheadMilliseconds > 0 ? 'ahead of' : 'behind'
  const says = `${whose} is ${seconds} s ${direction} that of this machine.`
  const todo = 'Let both follow the same time servers (NTP): deadlines and codes depend on it.'
  return wrong('clock', says, todo)
}
