import { httpTarget } from '../../src/edges/targets/http.ts'
import { SECRET } from './a-vendor.ts'
import { calledVendor } from './a-vendor-side.ts'
import { targetConformance } from './conformance.ts'
import { wholeOrders } from './whole-orders.ts'

targetConformance('http', ({ url }, options) =>
  httpTarget({ url: `${url}/berth/`, secret: SECRET, ...options }),
)

wholeOrders('http', calledVendor)
