import { accounts } from './accounts.ts'
import { app } from './app.ts'
import { audit } from './audit.ts'
import { boundaries } from './boundaries.ts'
import { calculator } from './calculator.ts'
import { counts } from './counts.ts'
import { difference } from './difference.ts'
import { figure } from './figure.ts'
import { funds } from './funds.ts'
import { groups } from './groups.ts'
import { intake } from './intake.ts'
import { law } from './law.ts'
import { lists } from './lists.ts'
import { persons } from './persons.ts'
import { published } from './published.ts'
import { quality } from './quality.ts'
import { targets } from './targets.ts'
import { views } from './views.ts'
import { ways } from './ways.ts'
import { whence } from './whence.ts'
import { workers } from './workers.ts'

export const id = {
  accounts,
  app,
  audit,
  boundaries,
  calculator,
  counts,
  difference,
  figure,
  funds,
  groups,
  intake,
  law,
  lists,
  persons,
  published,
  quality,
  targets,
  views,
  ways,
  whence,
  workers,
}
