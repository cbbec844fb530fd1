import { valueAt } from '../../domain/purchases/json-pointer.ts'
import { callJson, sourceAway } from './call-json.ts'

/** The application that the vendor registered with Microsoft Entra for its offer. */
export type AzureAccount = {
  readonly tenantId: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where Entra gives tokens, without a slash at its end. */
  readonly loginUrl: string
}

/** The marketplace's own application, as published for every publisher. */
const SCOPE = '20e940b3-4c77-4b0b-9a53-9e16a1b010a7/.default'
/** A token is not used in its last minutes. */
const MARGIN_MILLISECONDS = 300_000

/**
 * Tokens by client credentials, kept until they end
 * (https://learn.microsoft.com/partner-center/marketplace-offers/pc-saas-registration).
 */
export function azureTokens(account: AzureAccount) {
  let kept: { readonly token: string; readonly until: number } | undefined
  return {
    async current(): Promise<string> {
      if (kept === undefined || kept.until < Date.now()) kept = await newToken(account)
      return kept.token
    },
    forget: () => {
      kept = undefined
    },
  }
}

async function newToken({ tenantId, clientId, clientSecret, loginUrl }: AzureAccount) {
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: SCOPE,
  }
  const { status, json } = await callJson({
    method: 'POST',
    url: `${loginUrl}/${tenantId}/oauth2/v2.0/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })
  const token = valueAt(json, ['access_token'])
  const seconds = Number(valueAt(json, ['expires_in']) ?? 0)
  if (status !== 200 || typeof token !== 'string') throw sourceAway('gave Berth no token')
  return { token, until: Date.now() + seconds * 1000 - MARGIN_MILLISECONDS }
}
