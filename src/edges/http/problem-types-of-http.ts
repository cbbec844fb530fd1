import { type ProblemType, problemType as p } from './problem-type.ts'

/** Refusals of the HTTP edge itself, before or around a use case. */
export type EdgeCode =
  | 'malformed-request'
  | 'malformed-json'
  | 'api-key-refused'
  | 'scope-missing'
  | 'cross-origin-refused'
  | 'not-found'
  | 'method-not-allowed'
  | 'body-too-large'
  | 'content-type-refused'
  | 'idempotency-key-reused'
  | 'idempotency-key-running'
  | 'precondition-failed'
  | 'rate-limited'
  | 'internal-error'
  | 'unavailable'

export const EDGE_PROBLEM_TYPES: Readonly<Record<EdgeCode, ProblemType>> = {
  'malformed-request': p(
    400,
    'The request is not well formed',
    'A field is missing, unknown, or has a value that is not allowed. Each entry of `errors` names the field (`pointer`) and what is allowed there (`detail`). Nothing was changed.',
    'Correct the fields named in `errors` and send the request again.',
  ),
  'malformed-json': p(
    400,
    'The body is not JSON',
    'The body could not be read as one JSON value in UTF-8. Nothing was changed.',
    'Send valid JSON, encoded in UTF-8, with the header `Content-Type: application/json`.',
  ),
  'api-key-refused': p(
    401,
    'An API key is required',
    'The request carries no API key, or one that does not exist or was revoked.',
    'Send `Authorization: Bearer <api key>`. Make a key with `berth keys create`.',
  ),
  'scope-missing': p(
    403,
    'The API key may not do this',
    'The API key is valid, but has none of the scopes that this call needs; `detail` names them.',
    'Use a key with one of the scopes named, or make one with `berth keys create --scopes`.',
  ),
  'cross-origin-refused': p(
    403,
    'Only the console itself may do this',
    'The request changes something with the session of a reviewer, and its `Sec-Fetch-Site` or `Origin` does not say that a page of this console sent it. Nothing was changed.',
    'Use the console at the address that `BERTH_PUBLIC_URL` names. Systems use the API with a key instead.',
  ),
  'not-found': p(
    404,
    'There is nothing at this address',
    'No call and no page of Berth has this path.',
    'Compare the path with the reference at `/reference`.',
  ),
  'method-not-allowed': p(
    405,
    'This method is not allowed here',
    'The path exists, but not with this method. The header `Allow` lists the methods that do.',
    'Use one of the methods in `Allow`.',
  ),
  'body-too-large': p(
    413,
    'The body is too large',
    'Bodies may have up to 256 KiB; imports and batches are streamed and may be larger.',
    'Send less at a time, or use `POST /v1/imports` for bulk loads.',
  ),
  'content-type-refused': p(
    415,
    'This content type is not understood here',
    'The header `Content-Type` names a format that this call does not read.',
    'Send `application/json`, or what the reference names for this call.',
  ),
  'idempotency-key-reused': p(
    422,
    'The Idempotency-Key was used for something else',
    'The same Idempotency-Key came before with another method, path or body. Nothing was changed.',
    'Use a new key for a new request; repeat a request with exactly the same body.',
  ),
  'idempotency-key-running': p(
    409,
    'The first request with this Idempotency-Key is still running',
    'Another request with the same Idempotency-Key has not been answered yet.',
    'Wait a moment and send the same request again: it will get the reply of the first.',
  ),
  'precondition-failed': p(
    412,
    'It is another by now',
    'The `If-Match` of the request names no `ETag` that it has now: somebody has changed or removed it in between. Nothing was changed.',
    'Read it again, and send the change with its new `ETag`.',
  ),
  'rate-limited': p(
    429,
    'Too many requests',
    'This API key, or this network, has sent more requests than it may in a minute.',
    'Wait for as many seconds as `Retry-After` says. The `RateLimit` fields of every reply tell what is left.',
  ),
  'internal-error': p(
    500,
    'Something went wrong in Berth',
    'This is a fault in Berth, not in the request. It is in the log under the id that `instance` names.',
    'Try again later. If it stays, give the operator the id in `instance`.',
  ),
  unavailable: p(
    503,
    'Berth cannot reach its database',
    'The database is away or restarting. Nothing was acknowledged.',
    'Send the same request again after `Retry-After` seconds; with an Idempotency-Key, nothing is done twice.',
  ),
}
