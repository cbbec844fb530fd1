import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Radio,
  Textarea,
  TextInput,
} from '@mantine/core'

/** Deep teal; shade 6 on paper, shade 4 on the dark page. */
const teal: MantineColorsTuple = [
  '#e8f6f7',
  '#d0ebed',
  '#a4d9de',
  '#7fd0d7',
  '#5cc7cf',
  '#2f98a2',
  '#0b6e78',
  '#095a62',
  '#07484f',
  '#05373c',
]
/** From the dark page's text (0) to below its paper (9). */
const dark: MantineColorsTuple = [
  '#e7ecf2',
  '#ccd5de',
  '#a9b6c3',
  '#8595a6',
  '#34475c',
  '#26384c',
  '#172433',
  '#0f1a26',
  '#0b141e',
  '#070e16',
]

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  black: '#10243b',
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  colors: { teal, dark },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '20px', xl: '26px' },
  components: {
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md' } }),
  },
})

/** Mantine's own colours, each by one of ours (theme.css), which know both looks. */
const OURS: Readonly<Record<string, string>> = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
}

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: OURS, dark: OURS })
