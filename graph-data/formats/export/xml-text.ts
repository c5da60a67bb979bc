/** What XML 1.0 cannot hold in any way: https://www.w3.org/TR/xml/#charsets */
// oxlint-disable-next-line no-control-regex -- these are the very characters that are replaced
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
/** A parser makes one line feed, or one blank, of these where they stand bare. */
const SPECIAL = /[&<>"'\t\n\r]/g
const SPECIAL_IN_CONTENT = /[&<>\r]/g

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as the content of an element; what XML cannot hold becomes U+FFFD. */
export function xmlContent(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(SPECIAL_IN_CONTENT, (found) => REFERENCES[found] ?? found)
}

/** A text as the value of an attribute between double quotes, `a="…"`. */
export function xmlAttribute(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(SPECIAL, (found) => REFERENCES[found] ?? found)
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
