/** The door of audit: the trail of what was done, read and verified. */
export { auditApi } from './audit.api.ts'
export { type BrokenLink, type ChainCheck, verifyChain } from './verify-chain.ts'
