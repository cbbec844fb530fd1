/** The first that is found: many browsers also name those that they are like. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** The short form of a User-Agent, for a list of sessions, in no language: "Firefox, Windows". */
export function browserName(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 512)
  const found = (signs: typeof BROWSERS) => signs.find(([sign]) => sign.test(text))?.[1]
  const parts = [found(BROWSERS), found(SYSTEMS)].filter((part) => part !== undefined)
  return parts.length === 0 ? 'unknown' : parts.join(', ')
}
