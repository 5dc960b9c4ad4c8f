/** Figures that somebody published, counted again from their parts. */
export { perisai } from './perisai.ts'
export {
  achievement,
  budgetReach,
  publishedBudget,
  publishedCoverage,
  publishedDistance,
  publishedNeed,
  publishedSum,
  publishedWhole,
} from './published.ts'
