import { createContext, useContext } from 'react'

export type Vendor = { readonly name: string; readonly support: string }

/** Whose page this is, as far as it is known by now. */
export const VendorContext = createContext<Vendor | null>(null)

export function useVendor(): Vendor {
  return useContext(VendorContext) ?? { name: '', support: '' }
}
