import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { apiDocuments } from './api-documents'
import { openApiOf } from './kernel/openapi'

/** As a program downloads it. */
const downloaded = (document: Parameters<typeof openApiOf>[0]) =>
  JSON.parse(JSON.stringify(openApiOf(document, 'https://shop.example')))

for (const document of Object.values(apiDocuments)) {
  test(`${document.name} keeps the rules of OpenAPI 3.1, and all it refers to is there`, async () => {
    const { valid, errors } = await new Validator().validate(downloaded(document))
    assert.ok(valid, JSON.stringify(errors, null, 2))
  })
}
