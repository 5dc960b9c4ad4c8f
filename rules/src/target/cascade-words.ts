import type { Words } from '../words/index.ts'
import type { CascadeBy, HeldBy } from './cascade-facts.ts'

type MethodWords = { readonly name: Words; readonly says: Words; readonly weight: Words }

/** What each way of dividing is called, what it does and what it weighs, in the order in which it is offered. */
export const CASCADE_METHODS: Readonly<Record<CascadeBy, MethodWords>> = {
  eligible: {
    name: { id: 'Menurut yang seharusnya terlindungi', en: 'By those who should be covered' },
    says: {
      id: 'Target dibagi sebanding dengan jumlah yang seharusnya terlindungi.',
      en: 'The target is divided in proportion to those who should be covered.',
    },
    weight: { id: 'yang seharusnya terlindungi', en: 'those who should be covered' },
  },
  gap: {
    name: { id: 'Menurut kekurangan', en: 'By the gap' },
    says: {
      id: 'Yang sudah terlindungi tetap; tambahannya dibagi sebanding dengan yang belum terlindungi.',
      en: 'Those covered stay; what is added is divided in proportion to those who are not.',
    },
    weight: { id: 'yang belum terlindungi', en: 'those who are not covered' },
  },
  same_percent: {
    name: { id: 'Persentase sama', en: 'Same percentage' },
    says: {
      id: 'Setiap wilayah mendapat persentase yang sama dari yang seharusnya terlindungi.',
      en: 'Each area has the same percentage of those who should be covered.',
    },
    weight: { id: 'yang seharusnya terlindungi', en: 'those who should be covered' },
  },
  own_percent: {
    name: { id: 'Persentase sendiri', en: 'Own percentage' },
    says: {
      id: 'Setiap wilayah mempunyai persentasenya sendiri.',
      en: 'Each area has a percentage of its own.',
    },
    weight: {
      id: 'yang seharusnya terlindungi kali persentasenya (per sepuluh ribu)',
      en: 'those who should be covered times the percentage (in ten-thousandths)',
    },
  },
  growth: {
    name: { id: 'Kelipatan angka lalu', en: 'Growth of a former figure' },
    says: {
      id: 'Angka tahun lalu dikalikan dengan faktor yang sama.',
      en: 'The figure of the year before, times the same factor.',
    },
    weight: { id: 'angka lalu', en: 'the former figure' },
  },
  per_desa: {
    name: { id: 'Jumlah tetap tiap desa', en: 'Fixed number a desa' },
    says: {
      id: 'Setiap desa dan kelurahan mendapat jumlah yang sama.',
      en: 'Each desa and kelurahan has the same number.',
    },
    weight: { id: 'desa dan kelurahan', en: 'desa and kelurahan' },
  },
  poverty: {
    name: { id: 'Menurut kemiskinan', en: 'By poverty' },
    says: {
      id: 'Target dibagi sebanding dengan jumlah yang miskin, atau yang miskin dihitung beberapa kali.',
      en: 'The target is divided in proportion to the poor, or the poor count several times.',
    },
    weight: { id: 'yang miskin, dengan kelipatannya', en: 'the poor, as often as they count' },
  },
}

/** Why a part did not take its share by weight. */
export const HELD_BY: Readonly<Record<HeldBy, Words>> = {
  locked: { id: 'dikunci', en: 'locked' },
  floor: { id: 'batas bawah', en: 'floor' },
  covered: { id: 'sudah terlindungi', en: 'covered already' },
  cap: { id: 'batas atas', en: 'cap' },
  eligible: { id: 'sebanyak yang seharusnya', en: 'all who should be covered' },
  parts: { id: 'batas bagian di dalamnya', en: 'bounds of its parts' },
  no_weight: { id: 'dasar pembagian nol', en: 'nothing to divide by' },
}
