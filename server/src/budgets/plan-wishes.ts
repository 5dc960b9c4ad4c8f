import { type Month, parseMonth } from '@naungan/rules/words'
import { MOST_RUPIAH } from '@naungan/rules/fund'
import { z } from 'zod'

const month = z.custom<Month>((said) => typeof said === 'string' && parseMonth(said) !== null)
const words = z.array(z.string().max(60)).max(200).nullable()

/** What an officer wishes of a plan; money and people come from the ledgers and the register. */
export const planWishes = z.object({
  from: month,
  to: month,
  /** Nobody new is paid for fewer months in a row. */
  leastMonths: z.number().int().min(1).max(12),
  aim: z.enum(['people', 'months']),
  priorities: z
    .array(
      z.object({
        name: z.string().trim().min(2).max(120),
        categories: words,
        desil: z.array(z.number().int().min(1).max(10)).max(10).nullable(),
        areas: words,
      }),
    )
    .max(20),
  /** Covered people at least in every desa; null for none. */
  floor: z.number().int().min(0).max(1_000_000).nullable(),
  /** Ceilings that this plan counts with, in place of those that stand; by fund. */
  ceilings: z.record(z.uuid(), z.number().int().min(0).max(MOST_RUPIAH)),
  /** Funds that this plan leaves out. */
  without: z.array(z.uuid()).max(1000),
  /** A discount of so many percent in every month, in place of that of the law; null for the law's. */
  discount: z.number().int().min(0).max(100).nullable(),
})

export type PlanWishes = z.infer<typeof planWishes>
