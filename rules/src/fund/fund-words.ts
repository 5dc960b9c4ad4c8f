import { occupationByWord, squeeze } from '../sheet/index.ts'
import type { LawStatus } from '../law/index.ts'
import type { AreaCode } from '../words/index.ts'
import { FUND_KINDS, type FundKind, type FundPayer } from './fund-kinds.ts'
import { GROUP_SETS, isGroup } from './group-sets.ts'
import type { Stage } from './ledger.ts'

const KIND_WORDS: Readonly<Record<string, FundKind>> = {
  APBDPROV: 'apbd_provinsi',
  APBDKAB: 'apbd_kabupaten',
  APBDKOTA: 'apbd_kabupaten',
  APBDKABUPATENKOTA: 'apbd_kabupaten',
  ADD: 'apbdes',
  ADDAPBDES: 'apbdes',
  ALOKASIDANADESA: 'apbdes',
  DD: 'dana_desa',
  DBHCUKAI: 'dbh_cht',
  DBHCUKAIHASILTEMBAKAU: 'dbh_cht',
  DBHCHTEMBAKAU: 'dbh_cht',
  TJSL: 'csr',
  CSRTJSL: 'csr',
  POKIRDPRD: 'pokir',
  POKOKPIKIRAN: 'pokir',
  SWADAYA: 'mandiri',
}

/** The kind that a word names; a bare "APBD" is that of the owner's level. */
export function fundKindByWord(word: string, area: AreaCode): FundKind | undefined {
  const form = squeeze(word)
  if (form === 'APBD') return area.length === 2 ? 'apbd_provinsi' : 'apbd_kabupaten'
  return FUND_KINDS.find((kind) => squeeze(kind) === form) ?? KIND_WORDS[form]
}

export const isOfDesa = (kind: FundKind | undefined): boolean => kind === 'apbdes' || kind === 'dana_desa'

/** A name for a fund whose row gives none. */
export const KIND_NAMES: Readonly<Record<FundKind, string>> = {
  apbd_provinsi: 'APBD Provinsi',
  apbd_kabupaten: 'APBD Kabupaten',
  apbdes: 'ADD/APBDes',
  dana_desa: 'Dana Desa',
  dbh_cht: 'DBH CHT',
  dbh_sawit: 'DBH Sawit',
  csr: 'CSR/TJSL',
  baznas: 'Baznas',
  sertakan: 'SERTAKAN',
  pokir: 'Pokir DPRD',
  mandiri: 'Bayar sendiri',
}

/** An occupation or a set of them by a code or a word; undefined when none is meant. */
export const groupByWord = (word: string): string | undefined => {
  const form = squeeze(word)
  const set = GROUP_SETS.find((one) => squeeze(one) === form)
  if (set !== undefined) return set
  return isGroup(word) ? word : occupationByWord(word)?.code
}

const PAYERS: Readonly<Record<string, FundPayer>> = {
  SENDIRI: 'sendiri',
  MANDIRI: 'sendiri',
  DONATUR: 'sendiri',
  PEMERINTAH: 'pemerintah',
  APBD: 'pemerintah',
  APBN: 'pemerintah',
}
export const payerByWord = (word: string): FundPayer | undefined => PAYERS[squeeze(word)]

const SURE: Readonly<Record<string, LawStatus>> = {
  VERIFIED: 'verified',
  PASTI: 'verified',
  PRESS: 'press',
  BERITA: 'press',
  MEMORY: 'memory',
  INGATAN: 'memory',
  BELUMDICEK: 'memory',
  CONFLICT: 'conflict',
  BERBEDA: 'conflict',
}
export const surenessByWord = (word: string): LawStatus | undefined => SURE[squeeze(word)]

const STAGES: Readonly<Record<string, Stage>> = {
  KOMITMEN: 'committed',
  TERIKAT: 'committed',
  DIIKAT: 'committed',
  COMMITTED: 'committed',
  REALISASI: 'realised',
  DIBAYAR: 'realised',
  REALISED: 'realised',
}
export const stageByWord = (word: string): Stage | undefined => STAGES[squeeze(word)]

/** The words of a cell that holds several. */
export const listIn = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
