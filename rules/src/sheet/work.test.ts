import { expect, test } from 'vitest'
import { occupationByTrade, readWorking } from './work.ts'

const code = (trade: string, position: string, numbers?: 'regsosek' | 'bdt') =>
  occupationByTrade({ trade, position, ...(numbers && { numbers }) })?.code

test('reads whether somebody works', () => {
  expect(['1', 'Ya', 'Bekerja'].map(readWorking)).toEqual([true, true, true])
  expect(['2', 'Tidak', 'Belum bekerja'].map(readWorking)).toEqual([false, false, false])
  expect(['', 'Kawin', '3'].map(readWorking)).toEqual([null, null, null])
})

test('finds the nearest occupation to a line of business and a position', () => {
  expect(code('1', '1')).toBe('petani')
  expect(code('04', '1', 'regsosek')).toBe('nelayan')
  expect(code('6', '1', 'bdt')).toBe('peternak')
  expect(code('Pertanian tanaman padi & palawija', 'Berusaha sendiri')).toBe('petani')
  expect(code('1', '6')).toBe('buruh_tani')
  expect(code('21', '4')).toBe('guru')
  expect(code('12', 'Buruh/karyawan/pegawai swasta')).toBe('karyawan_swasta')
  expect(code('20', '5')).toBe('pns')
  expect(code('', '')).toBeUndefined()
})
