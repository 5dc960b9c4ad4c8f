import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask } from '../app/ask.ts'
import type { Way } from './way.ts'

export type Floors = Answer<'GET /areas/:code/floor'>
export type PartFloor = Floors['children'][number]

/** How many desa of an area and of its parts reach the number of people that is asked of each. */
export const floorQuery = (code: string, month?: string, way: Way = {}) =>
  queryOptions({
    queryKey: ['floor', code, month ?? null, way.indicator ?? null],
    queryFn: () => ask('GET /areas/:code/floor', { code, ...(month !== undefined && { month }), ...way }),
  })
