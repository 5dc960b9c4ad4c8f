import { WAYS_IN, WAYS_OUT } from '@naungan/rules/target'
import type { Counts } from './queries.ts'

export const cameOf = (counts: Counts): number => WAYS_IN.reduce((sum, way) => sum + counts[way], 0)
export const wentOf = (counts: Counts): number => WAYS_OUT.reduce((sum, way) => sum + counts[way], 0)
