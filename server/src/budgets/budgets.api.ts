import { fundFilesApi } from './fund-files.api.ts'
import { fundsApi } from './funds.api.ts'

export const budgetsApi = { ...fundsApi, ...fundFilesApi }
