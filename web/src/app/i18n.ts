import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { app } from '../messages/id/app.ts'
import type { id } from '../messages/id/index.ts'

export type Language = 'id' | 'en'
export type Room = keyof typeof id

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof id
  }
}

const STORED = 'naungan.bahasa'

const stored = (): Language => (localStorage.getItem(STORED) === 'en' ? 'en' : 'id')

const FILES = import.meta.glob<Record<string, Record<string, unknown>>>([
  '../messages/{id,en}/*.ts',
  '!../messages/*/index.ts',
])

/** The texts of a room come with the first page that speaks of it, in the language of the reader alone. */
const rooms: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, room, done) => {
    FILES[`../messages/${language}/${room}.ts`]!().then(
      (texts) => done(null, texts[room]!),
      (error: Error) => done(error, false),
    )
  },
}

/** Nothing falls back on another language: a text missing in English is a compile error. */
export const startLanguage = async (): Promise<void> => {
  const lng = stored()
  document.documentElement.lang = lng
  await i18next
    .use(rooms)
    .use(initReactI18next)
    .init({
      lng,
      fallbackLng: false,
      ns: ['app'],
      defaultNS: 'app',
      // A language is this or that; "en-GB" has no file.
      load: 'currentOnly',
      partialBundledLanguages: true,
      resources: { id: { app } },
      interpolation: { escapeValue: false },
    })
}

export const loadRooms = (names: readonly Room[]): Promise<void> => i18next.loadNamespaces(names)

export const changeLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(STORED, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}
