import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import {
  findByNik,
  readRegister,
  readWorker as readOne,
  revealNumbers,
  workerDetail,
  workerSummary,
} from './read-register.ts'

const place = z.object({ kab: z.string().regex(/^\d{2}\.\d{2}$/), id: z.uuid() })
const page = z.object({ workers: z.array(workerSummary), total: z.number(), next: z.string().nullable() })

export const readWorkers = reading({
  can: 'register.read',
  input: z.object({
    area: areaCode,
    // A NIK is searched by POST /workers/find: an address is kept in logs and histories.
    q: z
      .string()
      .trim()
      .max(80)
      .refine((q) => !/\d{12}/.test(q))
      .default(''),
    after: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: page,
  area: ({ area }) => area,
  run: readRegister,
})

export const findWorkers = reading({
  can: 'register.read',
  input: z.object({ area: areaCode, nik: z.string().regex(/^\d{16}$/) }),
  output: page,
  area: ({ area }) => area,
  run: findByNik,
})

/** No area here: the scope alone finds or does not find, since who holds the id of a worker does not know the desa. */
export const readWorker = reading({
  can: 'register.read',
  input: place,
  output: workerDetail,
  run: readOne,
})

export const revealWorker = writing({
  can: 'nik.reveal',
  action: 'worker.reveal',
  input: place.extend({ reason: z.string().trim().min(10).max(300) }),
  output: z.object({ nik: z.string(), kk: z.string().nullable(), desa: z.string() }),
  run: revealNumbers,
  note: ({ id, reason }, { desa }) => ({
    area: desa,
    subject: id,
    detail: { reason: reason.replace(/\d{12,}/g, '••••') },
  }),
})
