const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/gsu
const MEANINGS: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
}

/** What a text literal means, from what stands between its quotes. Unknown escapes stay as written. */
export function decodeText(written: string): string {
  if (!written.includes('\\')) return written
  return written.replace(ESCAPE, (whole, code: string | undefined, letter: string | undefined) =>
    code === undefined
      ? (MEANINGS[letter ?? ''] ?? whole)
      : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** A text literal that means this text. */
export function encodeText(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}
