export const iuranRoutes = [] as const
