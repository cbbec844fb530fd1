import { start } from '../kit/start.tsx'
import { Wizard } from './wizard.tsx'

await start(<Wizard />)
