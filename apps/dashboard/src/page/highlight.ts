/** Fades every column part of the page that is not of these topics; null ends it. */
export function highlight(from: Element, topics: readonly string[] | null): void {
  const marks = from.ownerDocument.querySelectorAll<SVGElement>("rect[data-topic]");
  for (const mark of marks) {
    mark.classList.toggle("faded", topics !== null && !topics.includes(mark.dataset.topic ?? ""));
  }
}
