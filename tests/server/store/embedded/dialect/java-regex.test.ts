import { expect, it } from 'vitest'
import { fromJavaRegex } from '../../../../../server/store/embedded/dialect/java-regex.ts'

const r = String.raw

it.each([
  [r`\w+ \d{2,3}`, r`[A-Za-z0-9_]+ [0-9]{2,3}`],
  [r`[\w-]+|[^\W_]`, r`[[A-Za-z0-9_]-]+|[^[^A-Za-z0-9_]_]`],
  [r`.*(?s).`, r`[^\n\r\u0085\u2028\u2029]*(?s).`],
  [r`x(?i)y(z|ž)`, r`x(?i)y(z|(?-i:ž))`],
  [r`(?i:ý)ý(?iu)ý`, r`(?i:(?-i:ý))ý(?i)ý`],
  [r`\Qa.b\E+\<\é`, r`a\.b+<é`],
  [r`\p{Alpha}\P{Digit}\p{Lu}\pL`, r`[A-Za-z][^0-9]\p{Lu}\pL`],
  [r`[a-z&&[^b]]*?[+*]`, r`[a-z&&[^b]]*?[+*]`],
])('%s is %s to the engine', (java, engine) => {
  expect(fromJavaRegex(java)).toBe(engine)
})

it.each([
  'a++',
  'a**',
  'a(?=b)',
  '(?<!a)b',
  '(?>a)',
  r`(a)\1`,
  r`\h`,
  '[[:alpha:]]',
  '[a--b]',
  '[]a]',
  '(?i)[é]',
  '(?x)a',
  'a{,3}',
])('%s has no words there', (java) => {
  expect(fromJavaRegex(java)).toBeNull()
})
