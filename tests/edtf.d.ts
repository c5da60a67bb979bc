/** The part of edtf that the tests use as an oracle; the package has no types of its own. */
declare module 'edtf' {
  /** Reads an EDTF text; `min` and `max` are milliseconds since 1970 of its first and last day. */
  export default function edtf(text: string): { min: number; max: number }
}
