import { describe, expect, it } from "vitest";
import { readPage } from "../src/html/read-page.ts";

const paragraphs = [
  "Les ministres de la Santé de onze pays se sont réunis jeudi à Vientiane, sous la présidence du Laos.",
  "Ils ont adopté un plan commun de lutte contre les épidémies, que chaque pays mettra en œuvre.",
  "La prochaine réunion est prévue dans un an à Manille, ont annoncé les organisateurs en clôture.",
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
const page = (head: string, inner = body) =>
  `<html><head>${head}</head><body><nav><a href="/">Accueil</a><a href="/x">Monde</a></nav><article>${inner}</article><footer>Tous droits</footer></body></html>`;

describe("readPage", () => {
  it("keeps the paragraphs and drops menus, scripts and footers", () => {
    const { text } = readPage(page("", `<script>var a;</script>${body}`));
    expect(text).toBe(paragraphs.join("\n\n"));
  });

  it.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2022-05-15T01:00"}]}</script>',
    ],
    ["Open Graph", '<meta property="article:published_time" content="2022-05-15T08:00:00Z">'],
    ["a meta name", '<meta name="DC.date.issued" content="15/05/2022">'],
    [
      "broken JSON-LD, then a time",
      '<script type="application/ld+json">{</script><time datetime="2022-05-15">',
    ],
  ])("takes the date from %s", (_, head) => {
    expect(readPage(page(head)).published).toMatch(/2022/);
  });

  it("takes a day in figures from the line that says it to readers", () => {
    const stamp = '<p class="article-date">Mis à jour : 15.05.2022 | 18 h 20</p>';
    expect(readPage(page("", stamp + body)).published).toBe("2022-05-15");
    expect(readPage(page("", `<p class="x">15.05.2022</p>${body}`)).published).toBeNull();
  });

  it("keeps a day in words at the head of the text, for whoever can read it", () => {
    const { text, published } = readPage(
      page("", `${body}<div class="date">mardi 15 mai 2022</div>`),
    );
    expect(published).toBeNull();
    expect(text.match(/mardi 15 mai 2022/g)).toHaveLength(1);
  });

  it("takes no date from prose", () => {
    expect(readPage(page("", `<p>Le 15 mai 2022.</p>${body}`)).published).toBeNull();
  });

  it.each([
    ["JSON-LD", '<script type="application/ld+json">[{"headline":"Un titre"}]</script>'],
    ["Open Graph", '<meta property="og:title" content="Un  titre"><title>X</title>'],
    ["the title", "<title>Un titre</title>"],
  ])("takes the title from %s", (_, head) => {
    expect(readPage(page(head)).title).toBe("Un titre");
  });

  it("reads a piece of HTML and plain text alike", () => {
    expect(readPage("<p>Un.</p><p>Deux.</p>").text).toBe("Un.\n\nDeux.");
    expect(readPage("Juste du texte.").text).toBe("Juste du texte.");
  });
});
