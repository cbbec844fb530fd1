declare module 'freemail' {
  export function isFree(email: string): boolean
  export function isDisposable(email: string): boolean
}
declare module 'email-providers' {
  const hosts: readonly string[]
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default hosts
}
