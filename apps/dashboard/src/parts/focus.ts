/** Runs a change of a part and gives the focus back to the element that had it, by its data-key. */
export function keepFocus(part: HTMLElement, change: () => void): void {
  const active = part.ownerDocument.activeElement;
  const key = active !== null && part.contains(active) ? active.getAttribute("data-key") : null;
  change();
  if (key === null) return;
  const again = part.querySelector<HTMLElement | SVGElement>(`[data-key="${CSS.escape(key)}"]`);
  again?.focus({ preventScroll: true });
}
