/** A text that a spreadsheet would run as a formula gets an apostrophe in front; every export uses this. */
export const formulaSafe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
