export const workersRoutes = [] as const
