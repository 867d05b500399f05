import { expect, test } from "vitest";
import { dateInUrl } from "../../src/dates/url-date.ts";
import { compileUrlIds, dayOfUrlId } from "../../src/dates/url-ids.ts";

test.each([
  ["http://a.example/n/2016/0613/c31354-9072.html", "2016-6-13"],
  ["http://a.example/20241003/8b23/c.html", "2024-10-3"],
  ["http://a.example/2020-01/17/c_138.htm", "2020-1-17"],
  ["http://a.example/txt/2017-11/13/content_50058849.htm", "2017-11-13"],
  ["http://a.example/2019/08/17e-comite.html", "2019-8-"],
  ["http://a.example/stories/202201080324.html", "2022-1-8"],
  ["http://a.example/view/AFR20220728003100884", "2022-7-28"],
  ["http://a.example/2025/04/14/titre", "2025-4-14"],
  ["http://a.example/c_135672317.htm", ""],
  ["http://a.example/?p=33246", ""],
  ["http://a.example/2016/9913/a.html", ""],
  ["http://a.example/reunion/212627.vnp", ""],
])("%s", (url, expected) => {
  const day = dateInUrl(url);
  expect(day ? `${day.year}-${day.month}-${day.day ?? ""}` : "").toBe(expected);
});

const ids = compileUrlIds([
  { domain: "a.example", id: "1000", date: "2015-03-01" },
  { domain: "a.example", id: "2000", date: "2015-03-31" },
]);

test.each([
  ["https://a.example/titre/1500.vnp", "2015-3-16 11.5"],
  ["https://www.a.example/titre-post1000.vnp", "2015-3-1 3"],
  ["https://a.example/titre/2010.html", "2015-3-31 60"],
  ["https://a.example/titre/9000.html", ""],
  ["https://b.example/titre/1500.html", ""],
])("%s", (url, expected) => {
  const found = dayOfUrlId(url, ids);
  const { year, month, day } = found?.day ?? { year: 0, month: 0, day: 0 };
  expect(found ? `${year}-${month}-${day} ${found.margin}` : "").toBe(expected);
});
