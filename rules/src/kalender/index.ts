/** Working days of Indonesia, as far as the lists of its holidays are known. */
export { addWorkingDays, calendarLaw, holidaysKnown, isWorkingDay, nextWorkingDay } from './hari-kerja.ts'
