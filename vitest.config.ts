import { defineConfig } from 'vitest/config'

/** Where CI wants the counts; see .ci/run. */
const results = process.env['TEST_RESULTS']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is awaited comes within a moment, but not on every machine.
    expect: { poll: { timeout: 30_000 } },
    globalSetup: ['tests/setup/neo4j.ts'],
    maxWorkers: 2,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
})
