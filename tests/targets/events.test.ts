import { listeningVendor } from './a-vendor-side.ts'
import { wholeOrders } from './whole-orders.ts'

wholeOrders('events', listeningVendor)
