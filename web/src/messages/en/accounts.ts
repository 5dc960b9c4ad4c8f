import type { AccountsTexts } from '../texts.ts'

export const accounts: AccountsTexts = {}
