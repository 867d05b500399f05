const NAMESPACE = "http://www.w3.org/2000/svg";
const ROOM = 52;
const SCALE = 2;

/** What stands above and below a chart that leaves the page. */
export interface Caption {
  readonly title: string;
  readonly source: string;
}

/** The properties whose values the page's style sheets give: a picture must carry them itself. */
const carried = [
  "fill",
  "stroke",
  "stroke-width",
  "opacity",
  "fill-opacity",
  "font-size",
  "font-weight",
];

/** A chart as an SVG file that needs no style sheet, with its title and its source. */
export function svgFile(chart: SVGSVGElement, { title, source }: Caption): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  carryStyles(chart, copy);
  for (const hits of copy.querySelectorAll(".hits")) hits.remove();
  const { width, height } = sizeOf(chart);
  const { ownerDocument } = chart;
  const style = getComputedStyle(ownerDocument.body);
  const page = getComputedStyle(ownerDocument.documentElement);
  const surface = page.getPropertyValue("--surface").trim() || "white";
  const outer = ownerDocument.createElementNS(NAMESPACE, "svg");
  setAll(outer, { xmlns: NAMESPACE, width, height: height + 2 * ROOM, fill: style.color });
  setAll(outer, { viewBox: `0 0 ${width} ${height + 2 * ROOM}`, "font-family": style.fontFamily });
  const ground = ownerDocument.createElementNS(NAMESPACE, "rect");
  setAll(ground, { width: "100%", height: "100%", fill: surface });
  setAll(copy, { x: 0, y: ROOM, width, height, color: style.color });
  outer.append(
    ground,
    line(ownerDocument, title, 30, 18, "bold"),
    copy,
    line(ownerDocument, source, height + 2 * ROOM - 18, 12, "normal"),
  );
  return new XMLSerializer().serializeToString(outer);
}

/** A chart as a PNG file, drawn twice as large as on the page. */
export async function pngFile(chart: SVGSVGElement, caption: Caption): Promise<Blob> {
  const { width, height } = sizeOf(chart);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(chart, caption))}`;
  await image.decode();
  const canvas = chart.ownerDocument.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = (height + 2 * ROOM) * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error("no picture")) : done(blob)));
  });
}

function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  const { width, height } = chart.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carried) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute("tabindex");
  [...from.children].forEach((child, i) => {
    const twin = to.children[i];
    if (twin !== undefined && child.localName !== "style") carryStyles(child, twin);
  });
}

function line(document: Document, text: string, y: number, size: number, weight: string): Element {
  const element = document.createElementNS(NAMESPACE, "text");
  setAll(element, { x: 16, y, "font-size": size, "font-weight": weight });
  element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
