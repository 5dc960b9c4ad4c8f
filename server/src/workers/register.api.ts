import { z } from 'zod'
import { reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { type AskedExport, exportRegister, type RegisterDownload } from './export-register.ts'
import { readWorker as readOne, revealNumbers, workerDetail } from './read-worker.ts'
import { findByNumber, readRegister } from './read-register.ts'
import { recordConsent } from './record-consent.ts'
import { registerFilter } from './register-filter.ts'
import { foundWorker } from './worker-view.ts'

const place = z.object({ kab: z.string().regex(/^\d{2}\.\d{2}$/), id: z.uuid() })
const page = z.object({
  workers: z.array(foundWorker),
  total: z.number(),
  capped: z.boolean(),
  next: z.string().nullable(),
})

/** What the register is asked for; a NIK is searched by POST /workers/find: an address is kept in logs and histories. */
export const registerAsked = registerFilter.extend({
  area: areaCode,
  q: z
    .string()
    .trim()
    .max(80)
    .refine((q) => !/\d{12}/.test(q))
    .default(''),
})

export const readWorkers = reading({
  can: 'register.read',
  input: registerAsked.extend({
    after: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: page,
  area: ({ area }) => area,
  run: readRegister,
})

const number = z
  .string()
  .regex(/^\d{16}$/)
  .optional()

export const findWorkers = reading({
  can: 'register.read',
  input: z
    .object({ area: areaCode, nik: number, kk: number })
    .refine(({ nik, kk }) => (nik === undefined) !== (kk === undefined), { path: ['nik'] }),
  output: page,
  area: ({ area }) => area,
  run: findByNumber,
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

export const writeConsent = writing({
  can: 'register.write',
  action: 'worker.consent',
  input: place.extend({
    how: z.enum(['signed', 'spoken', 'withdrawn']),
    day: z.iso.date(),
    note: z.string().trim().max(300).optional(),
  }),
  output: z.object({ desa: z.string() }),
  run: recordConsent,
  note: ({ id, how, day }, { desa }) => ({ area: desa, subject: id, detail: { how, day } }),
})

const exporting = (format: AskedExport['format']) =>
  writing({
    can: 'register.read',
    action: 'register.export',
    input: registerAsked,
    output: 'download',
    area: ({ area }) => area,
    run: (ctx, asked): Promise<RegisterDownload> => exportRegister(ctx, { ...asked, format }),
    // The name that was looked for is a person's: the trail keeps that there was one.
    note: ({ q, ...filter }, { count }) => ({
      detail: { format, count, ...filter, named: q !== '' },
    }),
  })

export const exportCsv = exporting('csv')
export const exportXlsx = exporting('xlsx')
