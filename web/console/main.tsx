import { start } from '../kit/start.tsx'
import { Console } from './console.tsx'
import { speakConsole } from './i18n/console-sentences.ts'
import './console.css'
import './directory.css'

speakConsole()
await start(<Console />)
