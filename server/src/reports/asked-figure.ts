import { WHOLES } from '@naungan/rules/indicator'
import { z } from 'zod'
import { areaCode } from '../wilayah/index.ts'

/** The area and month of a figure and how it is counted, as every page of figures asks for it. */
export const asked = z.object({
  code: areaCode,
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional(),
  indicator: z.string().max(60).optional(),
  whole: z.enum(WHOLES).optional(),
})
