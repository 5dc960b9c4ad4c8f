import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaCode } from '@naungan/rules/words'
import { type Chance, chanceFrom } from './chance.ts'
import { occupationWords } from './occupations.ts'
import { type Person, people } from './people.ts'
import type { Area, SeedSpec } from './seed-spec.ts'
import { csvBytes, type SeedCell, type SeedRow, xlsxBytes } from './sheet-bytes.ts'
import { type DefectCounts, defectOf, type Draft, noDefects, spoil } from './worker-defects.ts'
import {
  dateCell,
  type FileFormat,
  type WorkerField,
  type WorkerLayout,
  workerLayout,
} from './worker-layout.ts'

export type WorkerFilesSpec = SeedSpec & {
  kecamatan: readonly Area[]
  format: FileFormat
  /** Share of people whose row has something wrong; 0.04 when not given. */
  defectRate?: number
}

export type WorkerFile = {
  kecamatan: AreaCode
  name: string
  /** Rows that hold a person: people and the rows that repeat one. */
  rows: number
  people: number
  defects: DefectCounts
  bytes: Buffer
}

type Names = { desa: Map<AreaCode, string>; kecamatan: string }

const DEFECT_RATE = 0.04

const nameOf = (names: Map<AreaCode, string>, code: AreaCode): string => {
  const name = names.get(code)
  if (name === undefined) throw new Error(`made-up files: no name for area ${code}`)
  return name
}

function cellsOf(
  layout: WorkerLayout,
  draft: Draft,
  person: Person,
  names: Names,
): Record<WorkerField, SeedCell> {
  return {
    no: '',
    nik: draft.nik,
    kk: person.kk,
    nama: layout.nama(draft.nama),
    tanggalLahir: dateCell(layout.date, draft.tanggalLahir),
    jenisKelamin: layout.sexWords[person.jenisKelamin],
    desaCode: layout.desaCode(person.desa),
    desaName: nameOf(names.desa, person.desa),
    kecamatanName: names.kecamatan,
    pekerjaan: draft.pekerjaan,
    alamat: person.alamat,
    hp: person.hp,
  }
}

const draftOf = (chance: Chance, person: Person): Draft => ({
  nik: person.nik,
  nama: person.nama,
  tanggalLahir: person.tanggalLahir,
  pekerjaan: chance.pick(occupationWords(person.pekerjaanCode)),
})

type FileParts = { spec: WorkerFilesSpec; kecamatan: Area; desaNames: Map<AreaCode, string> }

function workerFile({ spec, kecamatan, desaNames }: FileParts, inhabitants: readonly Person[]): WorkerFile {
  const chance = chanceFrom(spec.seed, 'file', kecamatan.code)
  const layout = workerLayout(spec.seed, kecamatan.code, spec.format)
  const names = { desa: desaNames, kecamatan: kecamatan.name }
  const defects = noDefects()
  const records: Record<WorkerField, SeedCell>[] = []
  const repeated: Record<WorkerField, SeedCell>[] = []
  for (const person of inhabitants) {
    const defect = chance.hits(spec.defectRate ?? DEFECT_RATE) ? defectOf(chance) : null
    if (defect) defects[defect]++
    const plain = draftOf(chance, person)
    const draft = defect ? spoil(plain, defect, { chance, person, on: spec.on }) : plain
    const record = cellsOf(layout, draft, person, names)
    records.push(record)
    if (defect === 'row.duplicate') repeated.push(record)
  }
  const written = {
    kecamatan: kecamatan.code,
    name: `pekerja-rekaan-${kecamatan.code}-${slug(kecamatan.name)}.${spec.format}`,
    rows: records.length + repeated.length,
    people: inhabitants.length,
    defects,
  }
  return { ...written, bytes: bytesOf(layout, [...records, ...repeated], spec.format, kecamatan.name) }
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

function bytesOf(
  layout: WorkerLayout,
  records: readonly Record<WorkerField, SeedCell>[],
  format: FileFormat,
  kecamatan: string,
): Buffer {
  const fields = layout.columns.map(({ field }) => field)
  const rows: SeedRow[] = [
    [`DATA PEKERJA KECAMATAN ${kecamatan.toUpperCase()} (DATA REKAAN)`],
    layout.columns.map(({ heading }) => heading),
    ...records.map((record, nth) =>
      fields.map((field) => (field === 'no' ? String(nth + 1) : record[field])),
    ),
  ]
  return format === 'csv' ? csvBytes(rows, layout.delimiter) : xlsxBytes(rows, 'DATA REKAAN')
}

function* byKecamatan(everyone: Iterable<Person>): Generator<[AreaCode, Person[]]> {
  let code = ''
  let group: Person[] = []
  for (const person of everyone) {
    const own = person.desa.slice(0, 8)
    if (own !== code && group.length > 0) {
      yield [code, group]
      group = []
    }
    code = own
    group.push(person)
  }
  if (group.length > 0) yield [code, group]
}

/** The lists of made-up workers as they would arrive, one file a kecamatan, one file in memory at a time. */
export function* workerFiles(spec: WorkerFilesSpec): Generator<WorkerFile> {
  const kecamatanNames = new Map(spec.kecamatan.map(({ code, name }) => [code, name]))
  const desaNames = new Map(spec.desa.map(({ code, name }) => [code, name]))
  for (const [code, inhabitants] of byKecamatan(people(spec))) {
    const kecamatan = { code, name: nameOf(kecamatanNames, code) }
    yield workerFile({ spec, kecamatan, desaNames }, inhabitants)
  }
}

export type WrittenWorkerFile = Omit<WorkerFile, 'bytes'> & { path: string }

/** Writes the lists into a folder; yields each when it is on disk. */
export function* writeWorkerFiles(spec: WorkerFilesSpec, folder: string): Generator<WrittenWorkerFile> {
  mkdirSync(folder, { recursive: true })
  for (const { bytes, ...file } of workerFiles(spec)) {
    const path = join(folder, file.name)
    writeFileSync(path, bytes)
    yield { ...file, path }
  }
}
