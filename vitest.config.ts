import { defineConfig } from 'vitest/config'

/** Where CI wants the counts; see .ci/run. */
const results = process.env['TEST_RESULTS']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/setup/neo4j.ts'],
    maxWorkers: 2,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
})
