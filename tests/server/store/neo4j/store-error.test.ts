import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import {
  QueryFault,
  QueryRefused,
  QueryTimeout,
  QueryTooLarge,
  StoreBusy,
  StoreUnavailable,
} from '../../../../server/store/errors.ts'
import { toStoreError } from '../../../../server/store/neo4j/store-error.ts'

const CONTEXT = {
  address: 'bolt://graph.example:7687',
  database: 'neo4j',
  timeoutMs: 2_500,
  prefix: '',
}

function driverError(code: string, message: string, cause?: Error): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'general processing exception', undefined, cause)
}

/** Codes and messages as Neo4j 5.26 and the driver 6.3 gave them. */
const KNOWN = [
  ['Neo.ClientError.Statement.SyntaxError', "Unknown function 'foo'", QueryFault],
  ['Neo.ClientError.Statement.ParameterMissing', 'Expected parameter(s): x', QueryFault],
  ['Neo.ClientError.Statement.ArithmeticError', '/ by zero', QueryFault],
  ['Neo.ClientError.Procedure.ProcedureNotFound', 'There is no procedure', QueryFault],
  ['Neo.DatabaseError.General.UnknownError', 'Index 45 out of bounds for length 45', QueryFault],
  ['Neo.ClientError.Statement.AccessMode', 'Writing in read access mode', QueryRefused],
  ['Neo.ClientError.Security.Forbidden', 'Not allowed', QueryRefused],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'terminated', QueryTimeout],
  [
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'terminated',
    QueryTimeout,
  ],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The allocation', QueryTooLarge],
  ['Neo.TransientError.General.OutOfMemoryError', 'Java heap space', QueryTooLarge],
  ['Neo.TransientError.Request.NoThreadsAvailable', 'no threads', StoreBusy],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'deadlock', StoreBusy],
  [
    'N/A',
    'Connection acquisition timed out in 5000 ms. Pool status: Active conn count = 50, Idle conn count = 0.',
    StoreBusy,
  ],
  [
    'N/A',
    'Connection acquisition timed out in 5000 ms. Pool status: Active conn count = 0, Idle conn count = 0.',
    StoreUnavailable,
  ],
  ['ServiceUnavailable', 'Failed to connect', StoreUnavailable],
  ['SessionExpired', 'No longer possible to write', StoreUnavailable],
  ['Neo.ClientError.Security.Unauthorized', 'unauthorized', StoreUnavailable],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'too many', StoreUnavailable],
  ['Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: x', StoreUnavailable],
  ['Neo.TransientError.Database.DatabaseUnavailable', 'not available', StoreUnavailable],
  ['Neo.TransientError.General.DatabaseUnavailable', 'not available', StoreUnavailable],
] as const

describe('toStoreError', () => {
  it.each(KNOWN)('maps %s, "%s"', (code, message, expected) => {
    const error = toStoreError(driverError(code, message), CONTEXT)
    expect(error.constructor).toBe(expected)
    expect(error.message).not.toMatch(/\n/)
  })

  it.each([
    driverError('Neo.DatabaseError.General.UnknownError', 'a fault inside of Neo4j'),
    driverError('N/A', 'Ignored either because of an error or RESET'),
    new TypeError('a fault of ours'),
  ])('leaves alone what it does not know: %s', (error) => {
    expect(toStoreError(error, CONTEXT)).toBe(error)
  })

  it('gives the place of a fault', () => {
    const message = 'Unknown function (line 2, column 8 (offset: 15))\n"RETURN f()"\n        ^'
    const error = driverError('Neo.ClientError.Statement.SyntaxError', message)
    expect(toStoreError(error, { ...CONTEXT, prefix: 'EXPLAIN\n' })).toMatchObject({
      message: 'Unknown function',
      position: { line: 1, column: 8, offset: 7 },
    })
  })

  it('says how long a statement ran that was stopped', () => {
    const error = driverError('Neo.ClientError.Transaction.TransactionTimedOut', 'x')
    expect(toStoreError(error, CONTEXT)).toMatchObject({ timeoutMs: 2_500 })
  })

  it.each([
    ['Caused by: connect ECONNREFUSED 127.0.0.1:1', 'nobody listens there'],
    ['Caused by: getaddrinfo ENOTFOUND graph.example', 'the name of the host is not known'],
    ['Caused by: connect ETIMEDOUT', 'no answer within the time allowed'],
    ['Caused by: self-signed certificate', 'its certificate is not trusted'],
    ['disconnected before secure TLS connection was established', 'does not speak TLS'],
    ['The connection was closed', 'the connection was cut'],
    ['Something else', 'the connection failed'],
  ])('says why a server cannot be reached: %s', (message, reason) => {
    const error = toStoreError(driverError('ServiceUnavailable', message), CONTEXT)
    expect(error.message).toContain(CONTEXT.address)
    expect(error.message).toContain(reason)
  })

  it('finds the reason in a cause as well', () => {
    const cause = new Error('Caused by: connect ECONNREFUSED 127.0.0.1:1')
    const error = driverError('ServiceUnavailable', 'Could not perform discovery.', cause)
    expect(toStoreError(error, CONTEXT).message).toContain('nobody listens there')
  })

  it('names the settings that a refused password comes from', () => {
    const error = driverError('Neo.ClientError.Security.Unauthorized', 'secret')
    expect(toStoreError(error, CONTEXT).message).toMatch(/NEO4J_USER, NEO4J_PASSWORD/)
  })

  it('names a database that is not there', () => {
    const error = driverError('Neo.ClientError.Database.DatabaseNotFound', 'Graph not found')
    expect(toStoreError(error, { ...CONTEXT, database: 'other' }).message).toContain('"other"')
  })
})
