export const targetsRoutes = [] as const
