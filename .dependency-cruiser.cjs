// Who may import whom, in two readings: of all imports, and with IMPORTS=run-time of those that are left after
// compilation. Each rule says in its comment what to do instead.
const tests = '\\.test\\.ts$|/testing\\.ts$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const always = [
  rule(
    'routes-only-name-endpoints',
    'A route.ts names endpoints of lib/api or handlers of lib/auth; write the rest there.',
    { path: '^app/(api|auth)/' },
    { path: '^(lib|components|app)/', pathNot: '^lib/(api|auth)/' },
  ),
  rule(
    'pages-use-the-doors',
    'Pages and actions ask the domain; they neither query nor speak an API.',
    { path: '^app/(?!api/|auth/|metrics/|healthz/|readyz/|developers/)', pathNot: tests },
    { path: '^lib/(db|api|generated)/', pathNot: '^lib/db/enums\\.ts$' },
  ),
  rule(
    'developers-read-the-reference',
    'The pages for developers show the OpenAPI documents, and know nothing else of the APIs.',
    { path: '^app/developers/', pathNot: tests },
    { path: '^lib/(db|api|generated)/', pathNot: '^lib/api/(api-documents|kernel/(call|openapi))\\.ts$' },
  ),
  rule(
    'domain-knows-no-edges',
    'The domain knows no request, page or framework: hand it plain values.',
    { path: '^lib/domain/' },
    { path: '^(app|components|lib/(api|auth|forms))/|node_modules/(next|react|react-dom|next-auth)/' },
  ),
  rule(
    'the-client-is-handed-in',
    'A verb uses ctx.db: the global client runs outside the transaction around it.',
    { path: '^lib/domain/', pathNot: tests },
    { path: '^lib/db/client' },
  ),
  rule(
    'routes-know-all-documents',
    'A route.ts is made with lib/api/routes, which makes every document known to the kernel.',
    { path: '^app/(api|auth)/', pathNot: tests },
    { path: '^lib/api/kernel/' },
  ),
  rule(
    'the-kernel-names-no-document',
    'A document tells the kernel of itself, in its document.ts; lib/api/documents.ts makes it known.',
    { path: '^lib/api/kernel/', pathNot: tests },
    { path: '^lib/api/(?!kernel/)' },
  ),
  rule(
    'dialects-are-strangers',
    'An API never imports another: repeat it, or lift it into the kernel. Only `root` answers for several at once.',
    { path: '^lib/api/(?!root/)([^/]+)/' },
    { path: '^lib/api/', pathNot: '^lib/api/($1|kernel)/|^lib/api/testing\\.ts$' },
  ),
  rule(
    'dialects-never-query',
    'An API calls verbs of the domain.',
    { path: '^lib/api/(?!kernel/)', pathNot: tests },
    { path: '^lib/db/', pathNot: '^lib/db/enums\\.ts$' },
  ),
  rule(
    'domain-has-one-door',
    "Import a domain module's index.",
    { path: '^(app|components|lib|e2e)/', pathNot: '^lib/domain/' },
    { path: '^lib/domain/(?!shared/)[^/]+/(?!index\\.ts$)' },
  ),
  rule(
    'modules-use-the-door',
    "A domain module uses another one's index.",
    { path: '^lib/domain/([^/]+)/' },
    { path: '^lib/domain/(?!shared/)[^/]+/(?!index\\.ts$)', pathNot: '^lib/domain/$1/' },
  ),
  rule('tests-stay-outside', 'What is served does not import tests.', { pathNot: `${tests}|^e2e/` }, { path: tests }),
  rule('no-cycles', 'Two modules that need each other are one, or share a third.', {}, { circular: true }),
  rule('no-lost-imports', 'The import leads nowhere.', {}, { couldNotResolve: true }),
]

const atRunTime = [
  rule(
    'only-db-knows-prisma',
    'Only lib/db runs Prisma and its generated client; the words of the schema come from lib/db/enums.',
    { path: '^(app|components|lib|e2e)/', pathNot: '^lib/(db|generated)/' },
    { path: '^lib/generated/|node_modules/@?prisma/' },
  ),
  rule(
    'components-are-told',
    'Components are handed data; of the rest they know types, the words of the schema, and the pure rules of lib/domain/shared.',
    { path: '^components/', pathNot: tests },
    { path: '^(app|lib/(db|domain|api|auth))/', pathNot: '^lib/(domain/shared/|db/enums\\.ts$)' },
  ),
  rule(
    'browsers-get-no-database',
    'What components use must stay free of the server.',
    { path: '^components/', pathNot: tests },
    { path: '^lib/(db|env|log)|node_modules/pg/', pathNot: '^lib/db/enums\\.ts$', reachable: true },
  ),
]

module.exports = {
  forbidden: process.env.IMPORTS === 'run-time' ? atRunTime : always,
  options: {
    doNotFollow: { path: 'node_modules|^lib/generated' },
    exclude: { path: '^\\.next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
