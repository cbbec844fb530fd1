import { readServiceConfig } from './config.ts'
import { failToStart } from './fail-to-start.ts'
import { openLog } from './log.ts'
import { spareMemory } from './spare-memory.ts'
import { startService } from './start-service.ts'
import { stopOnSignals } from './stopping.ts'

spareMemory()
try {
  const config = readServiceConfig()
  const log = openLog(config.logLevel)
  const service = await startService(config, log)
  stopOnSignals(service.stop, service.lost, log)
} catch (error) {
  failToStart(error)
}
