import type { ListsTexts } from '../texts.ts'

export const lists: ListsTexts = {}
