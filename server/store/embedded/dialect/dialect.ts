export function toEmbedded(text: string): string {
  return text
}
