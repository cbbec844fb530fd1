import type { AddressInfo } from 'node:net'
import { vendorServer } from '../../../src/apps/stand-in-vendor/server.ts'
import { openVendor } from '../../../src/apps/stand-in-vendor/vendor.ts'
import { httpTarget } from '../../../src/edges/targets/http.ts'
import { SECRET } from '../../targets/a-vendor.ts'

/** The stand-in for a vendor's system on a real socket, and the target that calls it. */
export async function aStandIn() {
  const vendor = openVendor({
    secret: SECRET,
    berth: { reportProvisioned: async () => true, read: async () => undefined },
    laterMilliseconds: null,
    failingShare: 0,
    file: null,
  })
  const server = vendorServer(vendor)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const target = httpTarget({ url: `http://127.0.0.1:${port}/berth`, secret: SECRET })
  return {
    vendor,
    target,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
}
