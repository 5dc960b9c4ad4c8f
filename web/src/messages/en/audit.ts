import type { AuditTexts } from '../texts.ts'

export const audit: AuditTexts = {}
