import { html } from "htl";
import { webAddress } from "../format/link.js";

/** A link out of the site; an address that is not of the web stays text. */
export function articleLink(address: string | null, text: string, title = ""): HTMLElement {
  const href = webAddress(address);
  if (href === null) return html`<span title=${title}>${text}</span>`;
  return html`<a href=${href} rel="noopener noreferrer" target="_blank" title=${title}>${text}</a>`;
}
