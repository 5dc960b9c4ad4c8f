import { areaSearch } from './area-search.ts'
import { cascading } from './cascade.ts'
import { check } from './check.ts'
import type { Bench, Figure } from './figure.ts'
import { dashboard } from './dashboard.ts'
import { demo } from './demo.ts'
import { importing } from './import.ts'
import { likeness } from './likeness.ts'
import { personSearch } from './person-search.ts'
import { plan } from './plan.ts'
import { preview } from './preview.ts'
import { rules } from './rules.ts'
import { webScript } from './web-script.ts'

// npm run bench            all figures, for people
// npm run bench -- --json  one JSON line a figure
// npm run bench -- NAME    one bench, by the first part of its figures' names
const BENCHES: Bench[] = [
  webScript,
  areaSearch,
  check,
  preview,
  dashboard,
  demo,
  personSearch,
  likeness,
  importing,
  rules,
  cascading,
  plan,
]

const args = process.argv.slice(2)
const json = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('--'))
const chosen = BENCHES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((want) => want.split('.')[0] === name),
)
if (chosen.length === 0) {
  console.error(
    `There is no bench ${wanted.join(', ')}. There are: ${BENCHES.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

const print = ({ name, value, unit, aim, reference, ratio }: Figure): void => {
  const beside = reference === null ? '' : `  beside ${reference} ${unit}, ratio ${ratio}`
  console.log(
    `${name.padEnd(32)} ${String(value).padStart(10)} ${unit}${aim === null ? '' : `  (aim ${aim})`}${beside}`,
  )
}

for (const bench of chosen)
  for (const line of await bench.run()) {
    if (json) console.log(JSON.stringify(line))
    else print(line)
  }
process.exit(0)
