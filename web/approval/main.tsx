import { start } from '../kit/start.tsx'
import { Approval } from './approval.tsx'

await start(<Approval />)
