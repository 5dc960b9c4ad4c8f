import { fundFilesApi } from './fund-files.api.ts'
import { fundsApi } from './funds.api.ts'
import { plansApi } from './plans.api.ts'

export const budgetsApi = { ...fundsApi, ...fundFilesApi, ...plansApi }
