const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | null>>;

/** Makes an SVG element of a document; attributes that are null are left out. */
export type Make = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  children?: readonly (Node | string)[],
) => SVGElementTagNameMap[Name];

/** How SVG elements are made in a document. */
export const svgMaker =
  (document: Document): Make =>
  (name, attributes, children = []) => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) element.setAttribute(key, String(value));
    }
    element.append(...children);
    return element as SVGElementTagNameMap[typeof name];
  };

/** A text cut to the room it has, by the width that a letter has on average. */
export function shortened(text: string, room: number, letter = 7.1): string {
  const most = Math.max(1, Math.floor(room / letter));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
