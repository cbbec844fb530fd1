/** Half an hour of making organizations, a while ago: ids grow with the numbers, as the product's do. */
const BEGAN_AT = Date.UTC(2026, 0, 1)

/** The UUIDv7 of the organization with this number. */
export function idOf(index: number): string {
  const time = (BEGAN_AT + Math.floor(index / 1000)).toString(16).padStart(12, '0')
  const within = (index % 1000).toString(16).padStart(3, '0')
  const rest = index.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${within}-8000-${rest}`
}
