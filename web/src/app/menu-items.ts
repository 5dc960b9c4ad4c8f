import type { Permission } from '@naungan/server/api'
import { useRouterState } from '@tanstack/react-router'
import type { IconName } from '../kit/icon.tsx'
import { useCurrentArea } from './current-area.ts'
import { useMe } from './session.tsx'

export type MenuItem = {
  to:
    | '/'
    | '/tugas'
    | '/cakupan'
    | '/kelompok'
    | '/pekerja'
    | '/daftar'
    | '/rujukan'
    | '/iuran'
    | '/target'
    | '/hitung'
    | '/mutu'
    | '/jejak'
    | '/pengguna'
  text:
    | 'home'
    | 'coverage'
    | 'groups'
    | 'workers'
    | 'imports'
    | 'referrals'
    | 'targets'
    | 'lists'
    | 'calculator'
    | 'quality'
    | 'audit'
    | 'accounts'
    | 'tasks'
  can: Permission
  /** Pages with a shape stand in the bar of the phone; the others hang under "Lainnya" there. */
  icon?: IconName
}
export type MenuGroup = { heading?: 'look' | 'do' | 'watch'; items: MenuItem[] }

const GROUPS: MenuGroup[] = [
  {
    items: [
      { to: '/', text: 'home', can: 'figure.read', icon: 'home' },
      { to: '/tugas', text: 'tasks', can: 'register.read' },
    ],
  },
  {
    heading: 'look',
    items: [
      { to: '/cakupan', text: 'coverage', can: 'figure.read', icon: 'map' },
      { to: '/kelompok', text: 'groups', can: 'figure.read' },
      { to: '/pekerja', text: 'workers', can: 'register.read', icon: 'people' },
    ],
  },
  {
    heading: 'do',
    items: [
      { to: '/daftar', text: 'imports', can: 'register.read', icon: 'list' },
      { to: '/rujukan', text: 'referrals', can: 'register.read' },
      { to: '/iuran', text: 'lists', can: 'list.read' },
      { to: '/target', text: 'targets', can: 'figure.read' },
      { to: '/hitung', text: 'calculator', can: 'figure.read' },
    ],
  },
  {
    heading: 'watch',
    items: [
      { to: '/mutu', text: 'quality', can: 'register.read' },
      { to: '/jejak', text: 'audit', can: 'audit.read' },
      { to: '/pengguna', text: 'accounts', can: 'account.manage' },
    ],
  },
]

/** The menu as this officer may use it. */
export const useMenu = (): MenuGroup[] => {
  const me = useMe()
  return GROUPS.map((group) => ({
    ...group,
    items: group.items.filter(({ can }) => (me.permissions[can] ?? []).length > 0),
  })).filter(({ items }) => items.length > 0)
}

/** Home, coverage and groups are about an area and name it in their path; the others take it along as a question. */
export const useTargetOf = () => {
  const area = useCurrentArea()
  return ({ to }: MenuItem) => {
    const target =
      to === '/'
        ? { to: '/w/$code', params: { code: area } }
        : to === '/cakupan'
          ? { to: '/w/$code/cakupan', params: { code: area } }
          : to === '/kelompok'
            ? { to: '/w/$code/kelompok', params: { code: area } }
            : { to, search: { w: area } }
    return target as { to: '/' }
  }
}

const stands = (here: string, { to }: MenuItem): boolean => {
  if (to === '/') return here === '/' || /^\/w\/[^/]+$/.test(here)
  if (to === '/cakupan') return /\/(?:cakupan|hitungan)$/.test(here)
  if (to === '/kelompok') return here.endsWith(to)
  if (to === '/target' && here.startsWith('/dana/')) return true
  return here === to || here.startsWith(`${to}/`)
}

/** Whether the page shown is of this item. */
export const useStandsAt = () => {
  const here = useRouterState({ select: (state) => state.location.pathname })
  return (item: MenuItem): boolean => stands(here, item)
}
