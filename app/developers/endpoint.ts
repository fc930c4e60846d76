import type { Answer, EndpointReference, FieldLine, Parameter, RefusalLine } from '@/components/developers/reference'
import { fieldsOf, lineOf, type Shared } from './fields'
import type { OpenApiDocument, Operation, ParameterObject, ResponseObject } from './schema'

type Components = OpenApiDocument['components']

/** One operation of an OpenAPI document in words. */
export function endpointOf(
  { path, method, operation }: { path: string; method: string; operation: Operation },
  components: Components,
): EndpointReference {
  const { parameters, security, operationId, summary, description } = operation
  const found = Object.entries(operation.responses).map(([status, one]) => ({ status, ...response(one, components) }))
  return {
    id: operationId,
    method,
    path,
    summary,
    open: security.length === 0,
    who: security.length === 0 ? 'Anybody, signed in or not.' : description.replaceAll('_', ' '),
    parameters: parameters.map((one) => parameterOf(one, components)),
    body: bodyOf(operation, components.schemas),
    answers: found.filter(({ status }) => status < '400').map((one) => answerOf(one, components.schemas)),
    refusals: found.filter(({ status }) => status >= '400').map(refusalOf),
  }
}

const nameIn = ($ref: string): string => $ref.split('/').at(-1) ?? ''

function parameterOf(given: Operation['parameters'][number], { parameters, schemas }: Components): Parameter {
  const one: ParameterObject | undefined = '$ref' in given ? parameters[nameIn(given.$ref)] : given
  if (!one) throw new Error('A parameter is missing')
  const line = lineOf(one.name, one.schema, one.required === true, schemas)
  return { ...line, note: one.description ?? line.note, place: one.in }
}

function response(given: Operation['responses'][string], { responses }: Components): ResponseObject {
  const one = '$ref' in given ? responses[nameIn(given.$ref)] : given
  if (!one) throw new Error('An answer is missing')
  return one
}

/** Where the document has no sample, the names of the fields stand in for it. */
function bodyOf({ requestBody }: Operation, shared: Shared): EndpointReference['body'] {
  const { schema, example } = requestBody?.content['application/json'] ?? {}
  if (!schema) return null
  const fields = fieldsOf(schema, shared)
  const own = fields.filter(({ name }) => !/[.[]/.test(name))
  const sample = example ?? Object.fromEntries(own.map(({ name }) => [name, '']))
  return { fields, sample: JSON.stringify(sample, null, 2), files: own.filter(holdsFile).map(({ name }) => name) }
}

const holdsFile = ({ type }: FieldLine): boolean => type.split(' or ').includes('file')

const answerOf = ({ status, description, content }: RefusalLine & ResponseObject, shared: Shared): Answer => ({
  status,
  description,
  fields: content ? fieldsOf(content['application/json'].schema, shared) : [],
})

const refusalOf = ({ status, description }: RefusalLine): RefusalLine => ({ status, description })
