/** The same shapes the server asks for, told before the form is sent. */
export const isUsername = (text: string): boolean => /^[a-z0-9._-]{3,40}$/.test(text.trim())
export const isLongEnough = (password: string): boolean => [...password].length >= 12
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
