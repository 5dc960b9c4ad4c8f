export const accountsRoutes = [] as const
export const accountsOutside = [] as const
