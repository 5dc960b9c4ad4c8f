import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LAW } from './law.generated.ts'

/** What stands on the shelf and no rule reads, and why. */
const UNREAD = {
  'beasiswa.jkk_bulan_iuran':
    'zero: the scholarship of JKK asks no months, so that there is nothing to compare',
  'bpu.jatuh_tempo_tanggal': 'who pays for himself pays at any time, without a fine',
  'bpu.pekerjaan_paling_banyak': 'from memory; a second occupation is no reason of refusal yet',
  'jkk.berkala_bulan': 'the periodic benefit is paid at once, as one sum',
  'jkm.berkala_bulan': 'the periodic benefit is paid at once, as one sum',
  'jkm.terbatas_bagian': 'sources differ on the parts and agree on the sum, which is paid as one',
  'klaim.formulir_hari': 'a duty of offices that employ, no clock of a claim',
  'klaim.jht_jmo_hari': 'a promise of service for sums whose ceiling is not known',
  'pu.jkp.dari_jkk': 'moved within what JKK costs: no bill of its own',
  'pu.jkp.dari_jkm': 'moved within what JKM costs: no bill of its own',
  'pu.skala': 'the scale of an enterprise is said, its capital is not asked',
  'target.kemendagri_ucj': 'a target to compare with, decides nothing',
  'target.lampu': 'a scale of colours that pages show, decides nothing',
  'target.rkp': 'a target to compare with, decides nothing',
  'target.rpjmn': 'a target to compare with, decides nothing',
  'target.rpjpn': 'a target to compare with, decides nothing',
} as const satisfies Partial<Record<keyof typeof LAW, string>>

const ROOM = new URL('../', import.meta.url)
/** Words of steps, some of which bear the name of a parameter. */
const NO_RULE = /\.test\.ts$|\.generated\.ts$|because\/steps\.ts$/

test('a parameter is read by a rule, or it is said why not', () => {
  const code = globSync('**/*.ts', { cwd: ROOM })
    .filter((file) => !NO_RULE.test(file))
    .map((file) => readFileSync(new URL(file, ROOM), 'utf8'))
    .join('\n')
  const unread = Object.keys(LAW).filter((id) => !code.includes(`'${id}'`))
  expect(unread).toEqual(Object.keys(UNREAD))
})
