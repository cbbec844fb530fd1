import { httpTarget } from '../edges/targets/http.ts'
import { scimTarget } from '../edges/targets/scim.ts'
import type { Target } from '../use-cases/ports/targets.ts'
import type { TargetConfig } from './config-target.ts'

/**
 * What carries out runs. Undefined for `events`: that one is not called, it hears of runs by events,
 * and every step waits for its report.
 */
export function openTarget(config: TargetConfig): Target | undefined {
  switch (config.kind) {
    case 'http':
      return httpTarget(config)
    case 'scim':
      return scimTarget(config)
    case 'events':
      return undefined
  }
}
