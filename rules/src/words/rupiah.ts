/** Whole rupiah. */
export type Rupiah = number & { readonly word: 'Rupiah' }

export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new Error('rupiah: an amount is a whole number')
  return amount as Rupiah
}

export const addRupiah = (...amounts: readonly Rupiah[]): Rupiah =>
  rupiah(amounts.reduce((sum, amount) => sum + amount, 0))

export const timesRupiah = (amount: Rupiah, times: number): Rupiah => rupiah(amount * times)
