type Child = Node | string | null

/** An element with attributes and children; texts stay texts, whatever is in them. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A button that does `run`. */
export function makeButton(
  attributes: Readonly<Record<string, string | null>>,
  run: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, ...children)
  button.addEventListener('click', run)
  return button
}

/** Markup of the picture as an element that can be shown. */
export function svgElement(markup: string, attributes: string): SVGElement {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${markup}</svg>`
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
  return document.importNode(documentElement, true) as unknown as SVGElement
}
