import type { ErrorCode } from '../../domain/error.ts'
import { type ProblemType, problemType as p } from './problem-type.ts'

/** Refusals at the console's door, and of what a reviewer's role does not allow. */
export const SIGN_IN_PROBLEM_TYPES = {
  'not-signed-in': p(
    401,
    'Nobody is signed in',
    'The console was not signed in to in this browser, or the session has ended: after 12 hours without use, after 7 days at the latest, or because it was revoked.',
    'Sign in at `/console`.',
  ),
  'not-allowed': p(
    403,
    'This role may not do that',
    'A reviewer is signed in whose role is too little; `facts.needs` names the least that may.',
    'Ask an admin of Berth to do it, or to change your role.',
  ),
  'not-a-reviewer': p(
    403,
    'This person may not use the console',
    'The sign-in provider knows the person, but none of their groups gives a role in Berth, or an admin of Berth has removed them.',
    'Ask whoever keeps the groups at the provider, or an admin of Berth.',
  ),
  'reviewer-not-found': p(
    404,
    'There is no such reviewer',
    'No reviewer has this id or address.',
    'List them with `berth reviewers list`.',
  ),
  'reviewer-change-refused': p(
    409,
    'This reviewer cannot be changed so',
    'The last admin stays admin, a role that comes from a provider is changed by its groups, and a removed reviewer must be restored first; `facts.why` says which it was.',
    'Name another admin first, or change the groups at the provider.',
  ),
  'session-not-found': p(
    404,
    'There is no such session',
    'This reviewer has no session of this id that has not ended.',
    'Load the list of sessions again.',
  ),
  'order-view-refused': p(
    409,
    'This view cannot be kept',
    'A reviewer keeps at most 30 views of the list of orders, each under a name of its own; `facts.why` says which it was.',
    'Choose another name, or remove a view.',
  ),
  'order-view-not-found': p(
    404,
    'There is no such view',
    'This reviewer keeps no view of this id.',
    'Load the list of orders again.',
  ),
  'sign-in-closed': p(
    409,
    'This way of signing in is closed',
    'Reviewers sign in with the OpenID provider here, or none is set; codes are sent only where the settings say so.',
    'Use the other way, which the sign-in page offers.',
  ),
  'sign-in-ended': p(
    410,
    'This sign-in does not count any more',
    'It began in another browser, was finished already, took longer than ten minutes, or was refused by the provider.',
    'Begin again at `/console`.',
  ),
  'sign-in-away': p(
    503,
    'The sign-in provider does not answer',
    'Berth could not reach the OpenID provider, or did not understand its answer. Nobody was signed in.',
    'Try again in a moment. If it stays, compare the settings `BERTH_OIDC_…` with the provider.',
  ),
} as const satisfies Partial<Record<ErrorCode, ProblemType>>
