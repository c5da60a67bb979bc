import { resolve } from 'node:path'
import { z } from 'zod'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
const BOLT = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+$/

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  ALLOWED_HOSTS: z.string().default(''),
  DATA_DIR: z.string().default('.data'),
  ACCESS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  QUERY_TIMEOUT_MS: z.coerce.number().int().min(1).max(3_600_000).default(30_000),
  NEO4J_URI: z
    .string()
    .regex(BOLT, 'must be an address such as bolt://localhost:7687 or neo4j+s://host:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  ALLOW_WRITES: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  WRITE_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
})

/** What is wrong between variables; told together with what is wrong within each. */
function crossFaults(given: Record<string, string | undefined>): string[] {
  const faults: string[] = []
  if (given['NEO4J_URI'] && given['NEO4J_PASSWORD'] === undefined) {
    faults.push('NEO4J_PASSWORD must be set where NEO4J_URI is')
  }
  if (given['HOST'] && !LOOPBACK.has(given['HOST']) && !given['ACCESS_TOKEN']) {
    faults.push('HOST is reached from other machines: set ACCESS_TOKEN too, or HOST=127.0.0.1')
  }
  // Without Neo4j it stays off whatever is set; the interface and the page say why.
  if (given['ALLOW_WRITES'] === '1' && given['NEO4J_URI'] && tokenForWrites(given) === undefined) {
    faults.push('ALLOW_WRITES=1 lets whoever has the token change the graph: set WRITE_TOKEN too')
  }
  return faults
}

/** Where only one token is set, it is for both. */
function tokenForWrites(given: Record<string, string | undefined>): string | undefined {
  return given['WRITE_TOKEN'] ?? given['ACCESS_TOKEN']
}

export interface Environment {
  readonly port: number
  readonly host: string
  readonly hosts: readonly string[]
  readonly dataDirectory: string
  readonly token: string | null
  readonly allowWrites: boolean
  /** What lets a person change the graph; null where nobody may. */
  readonly writeToken: string | null
  readonly logLevel: string
  readonly timeoutMs: number
  /** Where the graph lies: in a Neo4j server, or in the embedded store where this is null. */
  readonly neo4j: Neo4jAddress | null
}

export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** All that is wrong with the environment, in one message. */
export class EnvironmentFault extends Error {
  constructor(faults: readonly string[]) {
    super(`the environment is at fault:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.name = 'EnvironmentFault'
  }
}

/**
 * The settings that the variables give; an empty variable is none.
 * @throws {EnvironmentFault}
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  const faults = (result.error?.issues ?? []).map(
    (issue) => `${issue.path.map(String).join('.')} ${issue.message}`,
  )
  faults.push(...crossFaults(given))
  if (!result.success || faults.length > 0) throw new EnvironmentFault(faults)
  const { PORT, HOST, ALLOWED_HOSTS, DATA_DIR, ACCESS_TOKEN, LOG_LEVEL, ...rest } = result.data
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, QUERY_TIMEOUT_MS } = rest
  return {
    port: PORT,
    host: HOST,
    hosts: [HOST, ...ALLOWED_HOSTS.split(',').map((name) => name.trim())].filter(Boolean),
    dataDirectory: resolve(DATA_DIR),
    token: ACCESS_TOKEN ?? null,
    allowWrites: rest.ALLOW_WRITES === '1',
    writeToken: rest.ALLOW_WRITES === '1' ? (tokenForWrites(given) ?? null) : null,
    logLevel: LOG_LEVEL,
    timeoutMs: QUERY_TIMEOUT_MS,
    neo4j: NEO4J_URI
      ? {
          uri: NEO4J_URI,
          user: NEO4J_USER,
          password: NEO4J_PASSWORD ?? '',
          database: NEO4J_DATABASE,
        }
      : null,
  }
}
