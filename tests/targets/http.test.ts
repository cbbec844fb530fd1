import { httpTarget } from '../../src/edges/targets/http.ts'
import { SECRET } from './a-vendor.ts'
import { targetConformance } from './conformance.ts'

targetConformance('http', ({ url }, options) =>
  httpTarget({ url: `${url}/berth/`, secret: SECRET, ...options }),
)
