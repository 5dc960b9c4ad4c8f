import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type Metrics = {
  registry: Registry
  observe: (route: string, status: number, seconds: number) => void
}

export const makeMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'naungan_' })
  const requests = new Histogram({
    name: 'naungan_http_request_seconds',
    help: 'Time to answer a request, by endpoint and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    registry,
    observe: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
  }
}
