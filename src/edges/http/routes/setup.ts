import Type, { type Static } from 'typebox'
import { approveOwnChoice } from '../../../use-cases/approve-own-choice.ts'
import { askAdministrator } from '../../../use-cases/ask-administrator.ts'
import { askDomainCheck } from '../../../use-cases/ask-domain-check.ts'
import { beginDeparture } from '../../../use-cases/begin-departure.ts'
import { changeLanguage } from '../../../use-cases/change-language.ts'
import { chooseIntent } from '../../../use-cases/choose-intent.ts'
import { chooseOrganization } from '../../../use-cases/choose-organization.ts'
import { choosePartner } from '../../../use-cases/choose-partner.ts'
import { confirmMapping } from '../../../use-cases/confirm-mapping.ts'
import { enterCompany } from '../../../use-cases/enter-company.ts'
import { goBack } from '../../../use-cases/go-back.ts'
import { openSetup } from '../../../use-cases/open-setup.ts'
import type { Visitor } from '../../../use-cases/parts/doors.ts'
import type { World } from '../../../use-cases/ports.ts'
import { proveMailbox } from '../../../use-cases/prove-mailbox.ts'
import { sendCode } from '../../../use-cases/send-code.ts'
import { settleAddress } from '../../../use-cases/settle-address.ts'
import { viewSetup } from '../../../use-cases/view-setup.ts'
import { strict } from '../contracts/schema.ts'
import * as contract from '../contracts/setup.ts'
import { heldToLeastTime } from '../least-time.ts'
import type { Server } from '../route.ts'
import { knownVisitorOf, locatorHeader, visitorOf } from '../visitor.ts'

const PAGE = { hide: true, headers: locatorHeader } as const
const empty = Type.Object({}, strict)
type Body<Schema extends Type.TSchema> = Static<Schema>

/** The wizard's own calls; see contracts/setup.ts. Not part of the public API. */
export function setupRoutes(server: Server, world: World): void {
  doorRoutes(server, world)
  server.get(
    '/setup/api/setup',
    { schema: { ...PAGE, response: { 200: contract.setupView } } },
    (request) => viewSetup(world, visitorOf(request)),
  )
  const step = stepRoute(server)
  step('language', contract.languageBody, (visitor, { language }) =>
    changeLanguage(world, visitor, language),
  )
  step('intent', contract.intentBody, (visitor, { intent }) => chooseIntent(world, visitor, intent))
  step('partner', contract.partnerBody, (visitor, body) => choosePartner(world, visitor, body))
  step('company', contract.companyBody, (visitor, body) =>
    heldToLeastTime(world, enterCompany(world, visitor, body)),
  )
  step('address', contract.addressBody, (visitor, { meant }) =>
    heldToLeastTime(world, settleAddress(world, visitor, meant)),
  )
  step('choice', contract.choiceBody, (visitor, { choice, organizationId, why, words }) => {
    if (choice === 'ask-administrator') return askAdministrator(world, visitor, organizationId)
    const chosen = organizationId === undefined ? {} : { organizationId }
    const said = {
      ...(why === undefined ? {} : { why }),
      ...(words === undefined ? {} : { words }),
    }
    return chooseOrganization(world, visitor, { choice, ...chosen, ...said })
  })
  step('departure', empty, (visitor) => beginDeparture(world, visitor))
  step('domain-check', empty, (visitor) => askDomainCheck(world, visitor))
  step('own-approval', empty, (visitor) => approveOwnChoice(world, visitor))
  step('confirmation', contract.confirmationBody, (visitor, { fingerprint }) =>
    confirmMapping(world, visitor, fingerprint),
  )
  step('back', contract.backBody, (visitor, { to }) => goBack(world, visitor, to))
}

/** Opening, code, and proof: what somebody may do who has proved nothing yet. */
function doorRoutes(server: Server, world: World): void {
  server.get(
    '/setup/api/opening',
    { schema: { ...PAGE, response: { 200: contract.openingView } } },
    (request) => openSetup(world, visitorOf(request)),
  )
  server.post(
    '/setup/api/code',
    { schema: { ...PAGE, body: empty, response: { 200: contract.codeSentView } } },
    (request, reply) => sendCode(world, knownVisitorOf(world, request, reply)),
  )
  server.post(
    '/setup/api/session',
    { schema: { ...PAGE, body: contract.codeBody, response: { 200: contract.setupView } } },
    async (request, reply) => {
      const visitor = knownVisitorOf(world, request, reply)
      await proveMailbox(world, { ...visitor, code: request.body.code })
      return viewSetup(world, visitor)
    },
  )
}

/** Every step of the wizard takes its body and answers with the whole setup. */
function stepRoute(server: Server) {
  return <Schema extends Type.TSchema>(
    name: string,
    body: Schema,
    act: (visitor: Visitor, body: Body<Schema>) => Promise<contract.SetupView>,
  ) => {
    const schema = { ...PAGE, body, response: { 200: contract.setupView } }
    server.post(`/setup/api/${name}`, { schema }, (request) =>
      act(visitorOf(request), request.body as Body<Schema>),
    )
  }
}
