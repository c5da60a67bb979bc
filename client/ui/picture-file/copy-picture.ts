/** Whether the browser has a clipboard for pictures; it may still refuse. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem === 'function' && 'clipboard' in navigator
}

/**
 * Puts a PNG on the clipboard; false where the browser does not allow it. The picture may be under
 * way: some browsers allow copying only within the click itself.
 * @throws what `png` was refused with.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  const item = new ClipboardItem({ 'image/png': png })
  const written = navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  )
  await png
  return written
}
