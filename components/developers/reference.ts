/** A field of a body, a parameter or an answer, in words. Nested ones carry their way down: `items[].price`. */
export type FieldLine = { name: string; type: string; required: boolean; note: string }

export type Parameter = FieldLine & { place: 'path' | 'query' | 'header' }

export type Answer = { status: string; description: string; fields: readonly FieldLine[] }

/** A no, without its body: one document writes all of them alike. */
export type RefusalLine = Omit<Answer, 'fields'>

export type EndpointReference = {
  id: string
  method: string
  path: string
  summary: string
  /** Who may call it, as a sentence. */
  who: string
  open: boolean
  parameters: readonly Parameter[]
  /** `sample` is JSON, ready to be sent; `files` are the fields that can hold one, in a multipart form. */
  body: { fields: readonly FieldLine[]; sample: string; files: readonly string[] } | null
  answers: readonly Answer[]
  refusals: readonly RefusalLine[]
}

export type SectionReference = { id: string; title: string; endpoints: readonly EndpointReference[] }

export type ApiReference = {
  name: string
  /** Whom it is written for. */
  audience: 'staff' | 'everybody'
  title: string
  description: string
  /** With its origin, for programs elsewhere. */
  baseUrl: string
  openApiUrl: string
  /** The word before the token. */
  scheme: string
  /** Paths of the endpoints that give a token. */
  signInPaths: readonly string[]
  count: number
  /** What a no looks like: one about a field, and any other. */
  refusalSamples: readonly string[]
  sections: readonly SectionReference[]
}

/** A demo account, and what a press sends to get its token. */
export type DemoSignIn = { role: string; path: string; body: string }
