import type { Day } from '@naungan/rules/words'
import { useState } from 'react'
import { dayOfMoment } from './moment.ts'

/** The day on which the page was opened, in Western Indonesia. */
export const useToday = (): Day => useState(() => dayOfMoment(new Date().toISOString()))[0]
