import { z } from 'zod'
import type { Api, Endpoint } from './endpoint.ts'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

type JsonSchema = { properties?: Record<string, unknown>; required?: string[] }

const operation = (path: string, method: string, endpoint: Endpoint) => {
  const input = schemaOf(endpoint.input, 'input') as JsonSchema
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const rest = Object.entries(input.properties ?? {}).filter(([name]) => !inPath.includes(name))
  const required = (input.required ?? []).filter((name) => !inPath.includes(name))
  const pathParameters = inPath.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: input.properties?.[name] ?? {},
  }))
  const query = rest.map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
  const type = endpoint.upload ? 'multipart/form-data' : 'application/json'
  const body = {
    requestBody: {
      content: { [type]: { schema: { type: 'object', properties: Object.fromEntries(rest), required } } },
    },
  }
  const answer =
    endpoint.output === 'download'
      ? { 'application/octet-stream': {} }
      : { 'application/json': { schema: schemaOf(endpoint.output, 'output') } }
  return {
    'x-permission': endpoint.can,
    parameters: method === 'GET' ? [...pathParameters, ...query] : pathParameters,
    ...(method === 'GET' ? {} : body),
    responses: {
      200: { description: 'OK', content: answer },
      default: { description: 'problem+json', content: { 'application/problem+json': {} } },
    },
  }
}

/** OpenAPI 3.1, made from the same schemas that check the requests. */
export const openApi = (api: Api) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [key, endpoint] of Object.entries(api)) {
    const [method, path] = key.split(' ') as [string, string]
    const url = `/api${path.replace(/:(\w+)/g, '{$1}')}`
    paths[url] = { ...paths[url], [method.toLowerCase()]: operation(path, method, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Naungan', version: '1', license: { name: 'Apache-2.0' } },
    paths,
  }
}
