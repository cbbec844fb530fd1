import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'

/** Formats have one name in every language. */
export const FORMAT_NAMES: Readonly<Record<EndpointView['format'], string>> = {
  standard: 'Standard Webhooks',
  cloudevents: 'CloudEvents',
}
