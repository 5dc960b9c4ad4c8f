import type { TargetsTexts } from '../texts.ts'

export const targets: TargetsTexts = {}
