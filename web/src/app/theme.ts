import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const nila: MantineColorsTuple = [
  '#edf2fa',
  '#d5dff1',
  '#c0cde7',
  '#a9bbdd',
  '#7a92c4',
  '#4663a6',
  '#2f4d93',
  '#263c73',
  '#1b2b55',
  '#121d3b',
]
const tinta: MantineColorsTuple = [
  '#f4f6f8',
  '#e9ecf1',
  '#d8dde6',
  '#b9c2d1',
  '#7e8ca8',
  '#6b778f',
  '#5a667d',
  '#3d4a63',
  '#26334d',
  '#14213a',
]

/** Mantine's own look, taken back to our tokens; it draws menus, lists of choices and dialogs only. */
export const theme = createTheme({
  fontFamily: 'var(--huruf)',
  headings: { fontFamily: 'inherit', fontWeight: '660', textWrap: 'balance' },
  colors: { nila, tinta },
  primaryColor: 'nila',
  primaryShade: 6,
  black: '#14213A',
  defaultRadius: 3,
  scale: 1,
  fontSizes: { xs: '13px', sm: '14px', md: '16px', lg: '17px', xl: '25px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '26px', xl: '34px' },
  shadows: { xs: 'none', sm: 'none', md: '0 2px 10px rgb(20 33 58 / .16)', lg: 'none', xl: 'none' },
  focusClassName: 'cincin-fokus',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    '--mantine-color-text': 'var(--tinta)',
    '--mantine-color-dimmed': 'var(--tinta-3)',
    '--mantine-color-default-border': 'var(--tepi-2)',
    '--mantine-color-error': 'var(--bata-7)',
    '--mantine-color-placeholder': 'var(--tinta-3)',
  },
})
