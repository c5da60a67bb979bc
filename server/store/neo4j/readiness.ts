import neo4j, { type Driver } from 'neo4j-driver'

/** `refused`: the server answers and does not take the password. */
export type Readiness = 'ready' | 'not yet' | 'refused'

export interface Account {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/**
 * Asks as a client would: Bolt answers, the password is taken, the database is online. The log's
 * text is no proof of any of it.
 */
export async function readiness({ uri, user, password }: Account): Promise<Readiness> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 3000,
    telemetryDisabled: true,
  })
  try {
    await ask(driver)
    return 'ready'
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'not yet'
  } finally {
    await driver.close()
  }
}

async function ask(driver: Driver): Promise<void> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}

function isRefusal(error: unknown): boolean {
  const code = error instanceof neo4j.Neo4jError ? error.code : ''
  return code.startsWith('Neo.ClientError.Security.')
}
