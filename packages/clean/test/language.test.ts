import { expect, it } from "vitest";
import { cleanArticle } from "../src/index.ts";
import { detectLanguage } from "../src/language.ts";
import { article, collected, french, lead } from "./french.ts";

const english =
  "The ministers met in Vientiane on Wednesday to agree on the work of the next two years and asked their experts to report on the cost of each link before the end of the summer.";
const indonesian =
  "Para menteri bertemu di Jakarta pada hari Rabu untuk membahas program kerja dua tahun ke depan dan meminta para ahli menghitung biaya setiap sambungan sebelum akhir semester.";
const khmer =
  "រដ្ឋមន្ត្រីបានជួបប្រជុំគ្នានៅរាជធានីភ្នំពេញ ដើម្បីពិភាក្សាអំពីកិច្ចសហប្រតិបត្តិការក្នុងតំបន់ និងផែនការការងារសម្រាប់រយៈពេលពីរឆ្នាំខាងមុខ។";

it.each([
  ["fr", article],
  ["fr", `hinh anh 1\nXem them\n${lead}`],
  ["en", english],
  ["id", indonesian],
  ["km", khmer],
  [null, "12 34"],
])("%s", (language, text) => expect(detectLanguage(text, "fr", french.looksFrench)).toBe(language));

it("keeps an article in another language as it stands", () => {
  const raw = `${english}\n\nPhoto: VNA\n\n${english}`;
  const result = cleanArticle(collected(raw), { cleaning: french });
  if ("rejected" in result) throw new Error(result.rejected.reason);
  expect(result.article.language).toBe("en");
  expect(result.article.body).toContain("Photo: VNA");
  expect(result.removals).toEqual([]);
});

it("takes a page without spaces between words for a text", () => {
  const result = cleanArticle(collected(khmer.repeat(2)), { cleaning: french });
  expect("article" in result && result.article.language).toBe("km");
});
