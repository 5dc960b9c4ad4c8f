/** A difference in figures: what is more carries its sign, as what is less does. */
export const signed = (words: string, figure: number): string => (figure > 0 ? `+${words}` : words)
