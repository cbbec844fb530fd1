import type { World } from '../ports.ts'

/** The entity tag of what is kept of settings: the same as long as nobody changes any. */
export function tagOf(world: World, kept: ReadonlyMap<string, unknown>): string {
  const sorted = [...kept].sort(([one], [other]) => (one < other ? -1 : 1))
  return `"${world.secrets.hashOf(JSON.stringify(sorted)).toString('base64url').slice(0, 22)}"`
}
