import { readColumns, readSenders } from './columns.api.ts'
import { confirmNameOfDesa, readNamesOfDesa } from './desa-names.api.ts'
import {
  cancelImport,
  chooseImportSheet,
  downloadRejected,
  downloadReturned,
  mapImport,
  mendImportRow,
  readImport,
  readImportRows,
  readImports,
  sendImport,
  takeImport,
  undoImport,
} from './imports.api.ts'
import { mergeApi } from './merge.api.ts'
import { downloadListQuality, readListQuality } from './quality.api.ts'
import { decideImportPair, decideImportPairs, readPairs } from './pairs.api.ts'
import { referralApi } from './referral.api.ts'
import {
  exportCsv,
  exportXlsx,
  findWorkers,
  readWorker,
  readWorkers,
  revealWorker,
  writeConsent,
} from './register.api.ts'

export const workersApi = {
  'POST /imports': sendImport,
  'GET /imports': readImports,
  'GET /imports/senders': readSenders,
  'GET /imports/:id': readImport,
  'GET /imports/:id/columns': readColumns,
  'POST /imports/:id/mapping': mapImport,
  'POST /imports/:id/sheet': chooseImportSheet,
  'GET /imports/:id/rows': readImportRows,
  'POST /imports/:id/rows/:row': mendImportRow,
  'GET /imports/:id/desa-names': readNamesOfDesa,
  'POST /imports/:id/desa-names': confirmNameOfDesa,
  'POST /imports/:id/take': takeImport,
  'POST /imports/:id/cancel': cancelImport,
  'POST /imports/:id/undo': undoImport,
  'GET /imports/:id/pairs': readPairs,
  'POST /imports/:id/pairs': decideImportPairs,
  'POST /imports/:id/pairs/:pair': decideImportPair,
  'GET /imports/:id/rejected.csv': downloadRejected,
  'GET /imports/:id/returned.xlsx': downloadReturned,
  'GET /quality': readListQuality,
  'GET /quality.csv': downloadListQuality,
  'GET /workers': readWorkers,
  'GET /workers.csv': exportCsv,
  'GET /workers.xlsx': exportXlsx,
  'POST /workers/find': findWorkers,
  'GET /workers/:kab/:id': readWorker,
  'POST /workers/:kab/:id/reveal': revealWorker,
  'POST /workers/:kab/:id/consent': writeConsent,
  ...mergeApi,
  ...referralApi,
}
