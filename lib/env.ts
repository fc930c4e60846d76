import { z } from 'zod'

const onOff = z.enum(['on', 'off'])
const address = z.url({ protocol: /^https?$/, error: 'must be an address such as https://shop.example' })
const secret = z.string().min(32, 'must have at least 32 characters')
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user@host:5432/name' })
const port = z.coerce.number().int().min(1).max(65_535)

/** Every setting of this install. Each is read and checked when it is first asked for, so a build needs none of them. */
export const env = {
  /** True for a demo install; the starter decides and hands it over. */
  get demo() {
    return read('DEMO', onOff.default('off')) === 'on'
  },
  get databaseUrl() {
    return read('DATABASE_URL', postgresUrl)
  },
  /** Database connections of this one instance. */
  get poolSize() {
    return read('POOL_SIZE', z.coerce.number().int().min(1).max(200).default(10))
  },
  /** How many instances of Kontor share this database. */
  get instances() {
    return read('INSTANCES', z.coerce.number().int().min(1).max(1000).default(1))
  },
  get secret() {
    return read('NEXTAUTH_SECRET', secret)
  },
  /** The address people reach this install at, without a slash at its end. */
  get origin() {
    return new URL(read('NEXTAUTH_URL', address.default(`http://${this.host}:${this.port}`))).origin
  },
  /** Whether people reach it by https, so that cookies may ask for it. */
  get overHttps() {
    return this.origin.startsWith('https:')
  },
  /** Reverse proxies in front of us. We speak http only, so a shop at an https address has one. */
  get trustedProxies() {
    return read(
      'TRUSTED_PROXIES',
      z.coerce
        .number()
        .int()
        .min(0)
        .max(10)
        .default(this.overHttps ? 1 : 0),
    )
  },
  get host() {
    return read('HOST', z.string().default('127.0.0.1'))
  },
  get port() {
    return read('PORT', port.default(3000))
  },
  /** The folder of the embedded database and its secret; the starter hands its absolute path over. */
  get dataDir() {
    return read('DATA_DIR', z.string().default('.data'))
  },
  /** Whether anybody may register as staff, only with an admin's approval, or not at all. */
  get staffSignup() {
    return read('STAFF_SIGNUP', z.enum(['open', 'approval', 'closed']).default(this.demo ? 'open' : 'approval'))
  },
  get ownerSignup() {
    return read('OWNER_SIGNUP', z.enum(['open', 'closed']).default('open'))
  },
  /** How often before we say no: failed sign-ins in 15 minutes, sign-ups an hour, API requests a second. */
  get limits() {
    const most = (fallback: number) => z.coerce.number().int().min(1).max(1_000_000).default(fallback)
    return {
      failedSignIns: read('LIMIT_FAILED_SIGN_INS', most(10)),
      signUpsPerHour: read('LIMIT_SIGN_UPS', most(30)),
      requestsPerSecond: read('LIMIT_REQUESTS', most(100)),
    }
  },
  get logLevel() {
    return read('LOG_LEVEL', z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'))
  },
  /** What a scraper of /metrics must present as its bearer token; a demo answers without one. */
  get metricsToken() {
    return read('METRICS_TOKEN', z.string().min(16, 'must have at least 16 characters').optional())
  },
}

/** Reads every setting but the database once; throws one sentence that names the first one missing or wrong. */
export function checkSettings(): void {
  for (const name of Object.keys(env)) if (name !== 'databaseUrl') Reflect.get(env, name)
}

function read<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  const value = process.env[name]
  const parsed = schema.safeParse(value === '' ? undefined : value)
  if (parsed.success) return parsed.data
  throw new Error(value ? `${name} is wrong: ${problem(parsed.error)}.` : `${name} is missing.`)
}

const problem = (error: z.ZodError): string => error.issues.map((issue) => issue.message).join(', ')
