/** `find`, which answers at once where it is asked the same again as the last time. */
export function rememberLast<A extends readonly unknown[], R>(
  find: (...wanted: A) => R,
): (...wanted: A) => R {
  let last: { readonly wanted: A; readonly found: R } | null = null
  return (...wanted) => {
    if (!last?.wanted.every((value, index) => value === wanted[index])) {
      last = { wanted, found: find(...wanted) }
    }
    return last.found
  }
}
