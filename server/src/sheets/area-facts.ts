import { type AreaFacts, areaFacts } from '@naungan/rules/sheet'
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'

/** What is known of areas without a database: the codes and names of the published decree. */
export async function nationalAreaFacts(): Promise<AreaFacts> {
  const levels = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()])
  return areaFacts(levels.flat())
}
