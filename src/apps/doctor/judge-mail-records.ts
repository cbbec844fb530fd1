import type { TextAnswer } from '../../domain/departures/domain-proof.ts'
import { registrableDomain } from '../../domain/mail-host.ts'
import type { LookUpMailServers } from '../../edges/dns/look-up-mail-servers.ts'
import type { LookUpText } from '../../use-cases/ports/departures.ts'
import { careful, type Finding, good, unsure, wrong } from './finding.ts'

const CHECK = 'mail records'

type Records = {
  readonly lookUpText: LookUpText
  readonly lookUpMailServers: LookUpMailServers
  /** Of the sender's address. */
  readonly domain: string
  /** By which the mail provider signs; undefined where it was not told. */
  readonly dkimSelector: string | undefined
}

/** Whether the world can tell that mails of this sender are genuine: SPF, DKIM, DMARC; and whether any come back. */
export async function judgeMailRecords(records: Records): Promise<readonly Finding[]> {
  const findings = await Promise.all([
    spfOf(records),
    dkimOf(records),
    dmarcOf(records),
    returnWayOf(records),
  ])
  return findings
}

async function spfOf({ lookUpText, domain }: Records): Promise<Finding> {
  const found = await textsAt(lookUpText, domain, /^v=spf1(?: |$)/i)
  if (found === null) return noAnswer(`the TXT records of ${domain}`)
  const [record, ...more] = found
  if (record === undefined) {
    const todo = `Publish a TXT record at ${domain} that names your mail provider: v=spf1 include:… -all`
    return careful(CHECK, `${domain} has no SPF record: mails are taken for spam.`, todo)
  }
  if (more.length > 0) {
    const says = `${domain} has ${found.length} SPF records, of which receivers follow none (RFC 7208).`
    return wrong(CHECK, says, 'Join them into one.')
  }
  if (/ \+?all(?: |$)/i.test(record)) {
    const says = `The SPF record of ${domain} lets everybody send in its name.`
    return wrong(CHECK, says, 'End it with -all or ~all.')
  }
  return good(CHECK, `${domain} has an SPF record.`)
}

async function dkimOf({ lookUpText, domain, dkimSelector }: Records): Promise<Finding> {
  if (dkimSelector === undefined) {
    const says = 'The DKIM key was not looked up: its selector is not known.'
    return unsure(
      CHECK,
      says,
      'Add --dkim-selector with the name that your mail provider gave you.',
    )
  }
  const name = `${dkimSelector}._domainkey.${domain}`
  const found = await textsAt(lookUpText, name, /(?:^|;)\s*p=/i)
  if (found === null) return noAnswer(`the DKIM key at ${name}`)
  if (found.some((record) => /(?:^|;)\s*p=[^;\s]/i.test(record))) {
    return good(CHECK, `There is a DKIM key at ${name}.`)
  }
  const says =
    found.length === 0 ? `There is no DKIM key at ${name}.` : `The DKIM key at ${name} was revoked.`
  return wrong(CHECK, says, 'Publish the TXT record that your mail provider gave you.')
}

/** Where the domain itself says nothing, the one that it belongs to does (RFC 7489, 6.6.3). */
async function dmarcOf({ lookUpText, domain }: Records): Promise<Finding> {
  const domains = [...new Set([domain, registrableDomain(domain) ?? domain])]
  for (const one of domains) {
    const found = await textsAt(lookUpText, `_dmarc.${one}`, /^v=DMARC1(?:;| |$)/i)
    if (found === null) return noAnswer(`the DMARC record of ${one}`)
    if (found.length === 1) return good(CHECK, `${one} has a DMARC record.`)
    if (found.length > 1) {
      const says = `${one} has ${found.length} DMARC records, of which receivers follow none.`
      return wrong(CHECK, says, 'Leave one.')
    }
  }
  const todo = `Publish a TXT record at _dmarc.${domain}: v=DMARC1; p=none; rua=mailto:… to begin with.`
  return careful(CHECK, `${domain} has no DMARC record: large providers ask for one.`, todo)
}

async function returnWayOf({ lookUpMailServers, domain }: Records): Promise<Finding> {
  const servers = await lookUpMailServers(domain)
  if (servers === null) return noAnswer(`the mail servers of ${domain}`)
  if (servers.length > 0) return good(CHECK, `${domain} takes mail at ${servers.join(', ')}.`)
  const says = `${domain} takes no mail: what comes back is lost, and so are answers of people.`
  return careful(CHECK, says, 'Give it an MX record, or send from a domain that has one.')
}

const noAnswer = (what: string) =>
  unsure(
    CHECK,
    `No name server answered when asked for ${what}.`,
    'Look at BERTH_DNS_SERVERS, and at the network.',
  )

async function textsAt(
  lookUpText: LookUpText,
  name: string,
  form: RegExp,
): Promise<readonly string[] | null> {
  const answer: TextAnswer = await lookUpText(name)
  if (answer.kind === 'no-answer') return null
  return answer.kind === 'records' ? answer.records.filter((record) => form.test(record)) : []
}
