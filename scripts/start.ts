import { ensureWeb } from './ensure-web.ts'

ensureWeb()
await import('../server/src/main.ts')
