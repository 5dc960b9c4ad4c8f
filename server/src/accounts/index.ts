/** The door of accounts: who may do what, where. */
export { accountsApi } from './accounts.api.ts'
export { type AccountToCreate, createAccount } from './create-account.ts'
export { rememberSessions } from './remember-sessions.ts'
export { sessionApi } from './session.api.ts'
