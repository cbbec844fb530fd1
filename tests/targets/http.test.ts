import { httpTarget } from '../../src/edges/targets/http.ts'
import { SECRET, type Vendor } from './a-vendor.ts'
import { calledVendor } from './a-vendor-side.ts'
import { endpointConformance, targetConformance } from './conformance.ts'
import { wholeOrders } from './whole-orders.ts'

const targetFor = ({ url }: Vendor, options: { readonly timeoutMilliseconds: number }) =>
  httpTarget({ url: `${url}/berth/`, secret: SECRET, ...options })

targetConformance('http', targetFor)

endpointConformance('http', targetFor)

wholeOrders('http', calledVendor)
