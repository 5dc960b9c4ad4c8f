import { generateSecret, generateURI, verifySync } from 'otplib'

const STEP_SECONDS = 30

export const makeTotp = (username: string): { secret: string; uri: string } => {
  const secret = generateSecret()
  return { secret, uri: generateURI({ issuer: 'Naungan', label: username, secret }) }
}

/** The time step whose code this is, one step early or late allowed; null when it is none, or not after `lastStep`. */
export const stepOfCode = (
  secret: string,
  code: string,
  { now, lastStep }: { now: Date; lastStep: number | null },
): number | null => {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const checked = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS })
  if (!checked.valid || !('timeStep' in checked)) return null
  return lastStep !== null && checked.timeStep <= lastStep ? null : checked.timeStep
}
