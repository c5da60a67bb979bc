import neo4j, { type Driver } from 'neo4j-driver'
import { StoreUnavailable } from '../errors.ts'

export interface Neo4jSettings {
  /** `bolt://host:7687` for one server, `neo4j://` for a cluster, `+s` or `+ssc` behind either for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Told what goes wrong inside of the driver. */
  readonly log?: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => void
  /** The greatest number of connections; a statement takes one, and a second one for a moment. */
  readonly poolSize?: number
}

const POOL_SIZE = 50
const CONNECT_MS = 4_000
/** Longer than connecting takes, so that a dead server is not mistaken for a busy one. */
const ACQUIRE_MS = 5_000
/** A connection that slept for so long is tried first: the server, or a firewall, may have cut it. */
const LIVENESS_MS = 30_000

/**
 * A driver that has not connected yet.
 * @throws {StoreUnavailable} where the address is none
 */
export function createDriver(settings: Neo4jSettings): Driver {
  const { uri, user, password, log, poolSize = POOL_SIZE } = settings
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      // The default, Integer objects, and plain numbers (which lose digits) are harder to map.
      useBigInt: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      connectionLivenessCheckTimeout: LIVENESS_MS,
      maxConnectionPoolSize: poolSize,
      // A statement that the server turned away is repeated by whoever asked, not behind their back.
      disableAutoCommitRetries: true,
      telemetryDisabled: true,
      userAgent: 'demarche',
      ...(log && { logging: { level: 'error', logger: log } }),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreUnavailable(
      `"${addressOf(uri)}" is no address of a Neo4j database (${reason}); ` +
        'write bolt://host:7687, neo4j://host:7687 or neo4j+s://host:7687',
      { cause: error },
    )
  }
}

/** The address as it may be shown: a name and a password in it are left out. */
export function addressOf(uri: string): string {
  return uri.replace(/^([a-z0-9+.-]+:\/\/)?[^/]*@/i, '$1')
}
