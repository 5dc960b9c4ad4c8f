import type { WorkersTexts } from '../texts.ts'

export const workers: WorkersTexts = {}
