import { useVendor } from './vendor.tsx'

function addressOf(support: string): string | null {
  if (/^https:\/\/\S+$/.test(support)) return support
  if (/^[^\s@]+@[^\s@]+$/.test(support)) return `mailto:${support}`
  return /^\+?[\d\s()-]{6,}$/.test(support) ? `tel:${support.replace(/[^\d+]/g, '')}` : null
}

/** A sentence in which the vendor's contact, where it is named, can be pressed. */
export function Said({ children }: { children: string }) {
  const { support } = useVendor()
  const address = addressOf(support)
  const place = children.indexOf(support)
  if (address === null || place < 0) return children
  return (
    <>
      {children.slice(0, place)}
      <a href={address}>{support}</a>
      {children.slice(place + support.length)}
    </>
  )
}
