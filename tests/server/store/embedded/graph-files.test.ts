import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileIdentity, markerFault } from '../../../../server/store/embedded/graph-files.ts'
import { temporaryFolder } from './temporary-folder.ts'

it.each([
  ['{"format":1,"engine":"0.6.0"}', null],
  ['{"format":1,"engine":"0.5.9"}', 'was made by engine 0.5.9, and this program has 0.6.0'],
  ['{"format":2,"engine":"0.6.0"}', 'has format 2, and this program reads 1'],
  ['not JSON', 'has format undefined, and this program reads 1'],
  [null, 'does not say which version made it'],
])('judges the marker %j', (marker, fault) => {
  expect(markerFault(marker, '0.6.0')).toBe(fault)
})

it('tells a file from the one that replaces it', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'graph')
  expect(fileIdentity(file)).toBeNull()
  writeFileSync(file, 'old')
  const before = fileIdentity(file)
  expect(fileIdentity(file)).toBe(before)
  writeFileSync(join(folder, 'next'), 'new')
  renameSync(join(folder, 'next'), file)
  expect(fileIdentity(file)).not.toBe(before)
})
