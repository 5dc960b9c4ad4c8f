import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { id } from '../messages/id/index.ts'

export type Language = 'id' | 'en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof id
  }
}

const STORED = 'naungan.bahasa'

const stored = (): Language => (localStorage.getItem(STORED) === 'en' ? 'en' : 'id')

const load = async (language: Language): Promise<void> => {
  if (language === 'id' || i18next.hasResourceBundle('en', 'app')) return
  const { en } = await import('../messages/en/index.ts')
  for (const [room, texts] of Object.entries(en)) i18next.addResourceBundle('en', room, texts)
}

/** Indonesian is in the first load; English is fetched by whoever chooses it. */
export const startLanguage = async (): Promise<void> => {
  const language = stored()
  await i18next.use(initReactI18next).init({
    lng: 'id',
    fallbackLng: 'id',
    defaultNS: 'app',
    resources: { id },
    interpolation: { escapeValue: false },
  })
  await changeLanguage(language)
}

export const changeLanguage = async (language: Language): Promise<void> => {
  await load(language)
  localStorage.setItem(STORED, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}
