import { maskNik } from '@naungan/rules/words'
import { z } from 'zod'
import type { Keys } from '../platform/seal.ts'
import type { WorkerRecord } from './register.sql.ts'

export const workerSummary = z.object({
  id: z.string(),
  kab: z.string(),
  nik: z.string(),
  name: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  occupation: z.string().nullable(),
  desil: z.number().nullable(),
  desa: z.string(),
  desaName: z.string(),
})

/** `near`: found by a name that is only like the one typed. */
export const foundWorker = workerSummary.extend({ near: z.boolean() })

export type WorkerSummary = z.infer<typeof workerSummary>

/** A worker as a line of the register: the NIK masked. */
export const summaryOf = (keys: Keys, worker: WorkerRecord): WorkerSummary => ({
  id: worker.id,
  kab: worker.kab,
  nik: maskNik(keys.open('nik', worker.nikSealed)),
  name: worker.name,
  birthDate: worker.birthDate,
  sex: worker.sex,
  occupation: worker.occupation,
  desil: worker.desil,
  desa: worker.desa,
  desaName: worker.desaName,
})
