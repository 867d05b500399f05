import { describe, expect, it } from "vitest";
import { parseDocument } from "../src/html/document.ts";
import { nodeText } from "../src/html/html-text.ts";
import { dropLinkLines, prune } from "../src/html/prune.ts";
import { narrow } from "../src/html/scope.ts";

const prose = "Les ministres de la Santé se sont réunis jeudi à Vientiane pour deux jours.";
const more = "Ils ont adopté un plan commun, que chaque pays mettra en œuvre dès janvier.";
const change = (html: string, work: (document: Document) => void) => {
  const document = parseDocument(html);
  work(document);
  return nodeText(document.body);
};

describe("prune", () => {
  it.each([
    ["menus and asides", `<nav>Une</nav><p>${prose}</p><aside>À lire</aside>`],
    ["captions", `<figure><img><figcaption>Photo</figcaption></figure><p>${prose}</p>`],
    ["named boxes", `<p>${prose}</p><div class="c-share__list">Partager</div>`],
    ["a form", `<p>${prose}</p><form>Courriel</form>`],
    ["comments", `<p>${prose}</p><div class="comments"><p>Bonne nouvelle.</p></div>`],
    ["names in camel case", `<p>${prose}</p><div class="ArticleShare_shareBox__x1">Partager</div>`],
    ["names in an id", `<p>${prose}</p><div id="related-posts">Voir aussi</div>`],
    [
      "small boxes with a picture",
      `<table class="picture"><td>Une salle</td></table><p>${prose}</p>`,
    ],
  ])("takes out %s", (_, html) => expect(change(html, prune)).toBe(prose));

  it.each([
    [
      "the article, whatever it is called",
      `<article class="comment-open"><p>${prose}</p></article>`,
    ],
    ["what holds the heading", `<div class="social-life"><h1>T</h1></div><p>${prose}</p>`],
    ["what holds most of the page", `<div class="has-sidebar"><p>${prose}</p></div><p>Fin.</p>`],
    [
      "words that only look alike",
      `<div class="shareholders adsl"><p>Non</p></div><p>${prose}</p>`,
    ],
  ])("keeps %s", (_, html) => expect(change(html, prune)).toBe(nodeText(parseDocument(html).body)));
});

describe("dropLinkLines", () => {
  it.each([
    [
      "a line that is a link",
      `<p>${prose}</p><p>&gt;&gt; <a href="/1">Notre reportage complet</a></p>`,
      prose,
    ],
    ["links in a sentence", `<p>Le <a href="/1">ministre</a> a parlé.</p>`, "Le ministre a parlé."],
    [
      "a long paragraph in a link",
      `<p><a href="/1">${prose} ${more} ${prose}</a></p>`,
      `${prose} ${more} ${prose}`,
    ],
  ])("of %s", (_, html, expected) => {
    expect(change(html, (document) => dropLinkLines(document.body))).toBe(expected);
  });
});

describe("narrow", () => {
  const article = `<h1>Santé : un plan commun</h1><p>${prose}</p><p>${more}</p>`;
  it.each([
    ["the part around the heading", `<div>${article}</div><p>${prose}</p>`, null, true],
    [
      "the part around the title",
      `<h1>Journal</h1><div>${article}</div><h1>X</h1>`,
      "Santé : un plan commun - Journal",
      true,
    ],
    [
      "nothing where the heading stands alone",
      `<div><h1>Santé</h1></div><div><p>${prose}</p><p>${more}</p></div>`,
      null,
      false,
    ],
    [
      "nothing where the prose is elsewhere",
      `<div>${article}</div><p>${`${prose} `.repeat(4)}</p>`,
      null,
      false,
    ],
  ])("leaves %s", (_, html, title, isNarrowed) => {
    const before = change(html, () => undefined);
    const after = change(html, (document) => narrow(document, title));
    expect(after === before).toBe(!isNarrowed);
    expect(after).toContain(more);
  });

  it("goes to the densest cell of a page without headings", () => {
    const cell = `${prose}<br>${more}<br>${prose}`;
    const html = `<table><tr><td>Une<br>Monde</td><td>${cell}</td></tr></table><p>${prose}</p>`;
    expect(change(html, (document) => narrow(document, null))).toBe(`${prose}\n${more}\n${prose}`);
  });
});
