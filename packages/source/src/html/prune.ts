/// <reference lib="dom" />

/** Elements that are never part of an article's text. */
const NEVER =
  "script, style, noscript, template, nav, aside, dialog, button, figcaption, amp-sidebar, amp-ad";
/** Words in the class, the id or the role of what is not the article, however long it is. */
const BESIDE = new Set(
  `comment comments complementary consent contentinfo cookie cookies disqus footer navigation newsletter
  outbrain paywall related relatedposts respond sidebar taboola`.split(/\s+/),
);
/** Words of small things in and around an article; large ones may hold it. */
const SMALL = new Set(
  `ad ads advert advertisement audio banner breadcrumb breadcrumbs caption copyright credit credits
  legend menu modal mostread navbar pagination player popular popup promo reco recommended search
  share sharedaddy sharing slider social sponsor sponsored subscribe subscription tag tags teaser
  teasers timeline toolbar`.split(/\s+/),
);
/** Words of what holds a picture with its caption. */
const PICTURE = new Set("image img photo photos picture thumbnail".split(" "));
const MOST_BESIDE = 0.5;
const MOST_SMALL = 0.2;
const LONGEST_CAPTION = 300;
const LEAST_LINKED = 0.8;
const LONGEST_LINKED = 200;

/** Takes out of a page what its own structure says is not the article. */
export function prune(document: Document): void {
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  const whole = length(document.body);
  for (const element of document.body.querySelectorAll("form, [class], [id], [role]")) {
    if (isFrame(element, whole)) element.remove();
  }
}

/** Takes out of an article's content lines that are nothing but links: more to read, tags. */
export function dropLinkLines(content: Element): void {
  for (const line of content.querySelectorAll("p, li, h2, h3, h4, h5, h6")) {
    const links = [...line.querySelectorAll("a")].reduce((sum, link) => sum + length(link), 0);
    const text = length(line);
    if (links > 0 && text < LONGEST_LINKED && links >= LEAST_LINKED * text) line.remove();
  }
}

function isFrame(element: Element, whole: number): boolean {
  const most = mostText(element, whole);
  if (most === 0) return false;
  const isHead = element.matches("article, main, body, h1") || element.querySelector("h1") !== null;
  return !isHead && length(element) <= most;
}

/** How long an element may be to count as frame by its names; 0 where nothing names it so. */
function mostText(element: Element, whole: number): number {
  const words = wordsOf(element);
  if (words.some((word) => BESIDE.has(word))) return MOST_BESIDE * whole;
  if (element.matches("form") || words.some((word) => SMALL.has(word))) return MOST_SMALL * whole;
  return words.some((word) => PICTURE.has(word))
    ? Math.min(LONGEST_CAPTION, MOST_BESIDE * whole)
    : 0;
}

function wordsOf(element: Element): string[] {
  const names = `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""}`;
  return names
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

function length(element: Element): number {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ").trim().length;
}
