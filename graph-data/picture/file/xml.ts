/** An attribute's value; numbers are written with two decimals at most, null leaves it out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An element, with children that are written already. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escape(value)}"`)
    .join('')
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`
}

/** A number as a path or an attribute has it. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

// oxlint-disable-next-line no-control-regex -- these are what XML 1.0 does not allow
const NOT_ALLOWED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** `text` as content or attribute; what XML 1.0 does not allow becomes U+FFFD. */
export function escape(text: string | null): string {
  return (text ?? '')
    .replace(NOT_ALLOWED, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character)
}
