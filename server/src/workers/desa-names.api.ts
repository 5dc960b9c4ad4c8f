import { z } from 'zod'
import { type Ctx, reading, writing } from '../platform/endpoint.ts'
import { areaCode } from '../wilayah/index.ts'
import { confirmDesaName } from './confirm-desa-name.ts'
import { desaNames, readDesaNames } from './desa-names.ts'
import { getImport } from './get-import.ts'

const byId = z.object({ id: z.uuid() })
const areaOf = async ({ id }: { id: string }, ctx: Ctx): Promise<string> => (await getImport(ctx, id)).area
const name = z.string().trim().max(200)

export const readNamesOfDesa = reading({
  can: 'register.read',
  input: byId,
  output: desaNames,
  area: areaOf,
  run: readDesaNames,
})

export const confirmNameOfDesa = writing({
  can: 'register.write',
  action: 'import.desa_name',
  input: byId.extend({ written: name.min(1), kecamatan: name.default(''), desa: areaCode }),
  output: z.object({ rows: z.number() }),
  area: areaOf,
  run: confirmDesaName,
  note: ({ id, desa }, { rows }) => ({ subject: id, detail: { desa, rows } }),
})
