import type { FigureTexts } from '../texts.ts'

export const figure: FigureTexts = {}
