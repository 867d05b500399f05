import { describe, expect, test } from "vitest";
import { compileDates, readDates } from "../../src/fr/dates/index.ts";
import { lexicons } from "./lexicons.ts";

const dates = compileDates(lexicons);
const monthOf = (month: number | null) =>
  month === null ? "" : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const erasOf = (text: string) =>
  readDates(text, dates).settings.eras.map(
    ({ form, from, to }) => `${form} ${monthOf(from)}/${monthOf(to)}`,
  );

describe("the office beside the name tells its span", () => {
  test.each([
    ["le Premier ministre Nguyên Xuân Phuc", "nguyen xuan phuc 2016-04/2021-04"],
    ["le Premier ministre Nguyễn Xuân Phúc", "nguyen xuan phuc 2016-04/2021-04"],
    ["le président Nguyen Xuan Phuc", "nguyen xuan phuc 2021-04/2023-01"],
    ["le vice-Premier ministre Nguyen Xuan Phuc", "nguyen xuan phuc 2011-08/2016-04"],
    ["Nguyen Xuan Phuc, président du Vietnam, a dit", "nguyen xuan phuc 2021-04/2023-01"],
    ["avec Nguyen Xuan Phuc", "nguyen xuan phuc 2011-08/2023-01"],
    ["le président Joe Biden", "joe biden 2020-11/2025-01"],
    ["le vice-président Joe Biden", "joe biden 2009-01/2017-01"],
    ["le président de l'Assemblée nationale Nguyên Sinh Hùng", "nguyen sinh hung 2011-07/2016-04"],
    ["le chef de la diplomatie Wang Yi", "wang yi 2013-03/"],
    ["Yoon Suk Yeol", "yoon suk yeol 2022-05/2025-04"],
    ["le secrétaire général de l'ASEAN, Lê Luong Minh", "le luong minh 2013-01/2018-01"],
  ])("%s", (text, era) => {
    expect(erasOf(text)).toEqual([era]);
  });
});

describe("no era", () => {
  test.each([
    "l'ancien président Barack Obama",
    "l'ex-Premier ministre Najib Razak",
    "le vice-ministre Le Van Thanh Hai",
    "les Macronistes",
    "une ville à Lamballe",
  ])("%s", (text) => {
    expect(erasOf(text)).toEqual([]);
  });
});

describe("anniversaries", () => {
  test.each([
    ["le 50e anniversaire de l'ASEAN", [{ years: 50, founded: 1967 }]],
    ["le 45ème anniversaire de la fondation de l'ASEAN", [{ years: 45, founded: 1967 }]],
    ["le 20e anniversaire de l'adhésion du Vietnam à l'ASEAN", [{ years: 20, founded: 1995 }]],
    ["le 10e anniversaire du forum", [{ years: 10, founded: null }]],
    ["le 3e anniversaire de l'ASEAN", []],
    ["dix ans de prison", [{ years: 10, founded: null }]],
  ])("%s", (text, anniversaries) => {
    expect(readDates(text, dates).settings.anniversaries).toEqual(anniversaries);
  });
});

test("twice the names are no more than twice the look-ups", () => {
  const looks = (text: string) => {
    let count = 0;
    const words = new Proxy(dates.words, {
      get(target, name) {
        count++;
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    readDates(text, { ...dates, words });
    return count;
  };
  const piece = "Le président Nguyen Xuan Phuc, 50e anniversaire de l'ASEAN, le 5 mai. ";
  expect(looks(piece.repeat(400))).toBeLessThanOrEqual(looks(piece.repeat(200)) * 2.1);
});
