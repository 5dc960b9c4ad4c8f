import { use, useSyncExternalStore } from 'react'
import { app } from '../messages/id/app.ts'
import type { id } from '../messages/id/index.ts'
import { type Say, type SayAny, sayer, type Texts } from './say.ts'

export type Language = 'id' | 'en'
export type Room = keyof typeof id
type SayIn<R extends Room> = Say<(typeof id)[R]>

const STORED = 'naungan.bahasa'

const stored = (): Language => (localStorage.getItem(STORED) === 'en' ? 'en' : 'id')

const FILES = import.meta.glob<Record<string, Texts>>(['../messages/{id,en}/*.ts', '!../messages/*/index.ts'])

const nameOf = (language: Language, room: Room) => `../messages/${language}/${room}.ts`

/** The rooms that have come, by file; the words of the frame come with its script. */
const here = new Map<string, SayAny>([[nameOf('id', 'app'), sayer(app)]])
/** Those that were asked for, whether they have come or not. */
const asked = new Map<string, Promise<SayAny>>()
const readers = new Set<() => void>()
let spoken: Language = 'id'

const fetchRoom = async (file: string, room: Room): Promise<SayAny> => {
  const say = sayer((await FILES[file]!())[room]!)
  here.set(file, say)
  return say
}

/** One promise for all who wait for a room. */
const load = (language: Language, room: Room): Promise<SayAny> => {
  const file = nameOf(language, room)
  const promise = asked.get(file) ?? fetchRoom(file, room)
  asked.set(file, promise)
  return promise
}

/** The texts of a room come with the first page that speaks of it, in the language of the reader alone. */
export const loadRooms = async (rooms: readonly Room[]): Promise<void> => {
  await Promise.all(rooms.map((room) => load(spoken, room)))
}

const speak = (language: Language): void => {
  spoken = language
  document.documentElement.lang = language
  for (const tell of readers) tell()
}

export const startLanguage = async (): Promise<void> => {
  const language = stored()
  if (language !== 'id') await load(language, 'app')
  speak(language)
}

/** What the page speaks of already comes in the other language before anything changes. */
export const changeLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(STORED, language)
  const rooms = [...here.keys()].map((file) => file.split('/').at(-1)!.replace('.ts', '') as Room)
  await Promise.all(rooms.map((room) => load(language, room)))
  speak(language)
}

const watch = (tell: () => void) => {
  readers.add(tell)
  return () => void readers.delete(tell)
}
const spokenNow = (): Language => spoken

/** The texts of a room. Nothing falls back on another language: a text missing in English is a compile error. */
export const useTranslation = <R extends Room = 'app'>(
  room = 'app' as R,
): { t: SayIn<R>; language: Language } => {
  const language = useSyncExternalStore(watch, spokenNow)
  // A page names its rooms; one that it forgot is waited for here.
  const t = here.get(nameOf(language, room)) ?? use(load(language, room))
  return { t: t as SayIn<R>, language }
}
