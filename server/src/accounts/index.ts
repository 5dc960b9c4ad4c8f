/** The door of accounts: who may do what, where. */
export { accountsApi } from './accounts.api.ts'
export { type AccountToCreate, createAccount } from './create-account.ts'
export { findActor } from './session.ts'
export { sessionApi } from './session.api.ts'
