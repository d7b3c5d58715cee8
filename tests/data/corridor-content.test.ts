import { expect, test } from "vitest";
import { newestRecord } from "../../src/core/model/status";
import { buildAtlas } from "../../src/data/catalog";
import { readGeo } from "../../src/data/read-geo";

const { catalog, status } = buildAtlas(readGeo()).atlas;
const corridor = (id: string) => catalog.corridors.find((one) => one.id === id);
const variants = catalog.corridors.flatMap((one) => one.variants.map(({ id }) => id));

test("the options that scripts rely on exist", () => {
  const stable = ["suez", "cape", "instc-west", "instc-caspian", "instc-east", "emc", "nsr", "suez-black-sea", "tsr"];
  expect(stable.filter((id) => !variants.includes(id))).toEqual([]);
});

test("the first thing said of the North–South corridor is that dispatches stopped in 2026", () => {
  const first = newestRecord(status, "corridor", "instc");
  expect(first).toMatchObject({ status: "suspended", since: "2026-02-28" });
  expect(first?.sources).toContain("kommersant-russian-companies-refuse-deliveries-by-n");
});

test("the first thing said of Suez is that container lines come back since August 2026", () => {
  expect(newestRecord(status, "corridor", "suez")).toMatchObject({ status: "operating", since: "2026-08-19" });
});

test("each corridor has a headline question that begins with a way of its own", () => {
  const own = (id: string) => corridor(id)?.variants.map((variant) => variant.id) ?? [];
  const headlines = ["instc", "emc", "nsr"].map((id) =>
    catalog.comparisons.find(({ options }) => own(id).includes(options[0] ?? "")),
  );
  expect(headlines.map((question) => [question?.from, question?.to])).toEqual([
    ["INBOM", "RULED"],
    ["INMAA", "RUVVO"],
    ["RULED", "RUVVO"],
  ]);
});

test("every question, option and stated figure has words in each language", () => {
  const missing = catalog.corridors.flatMap((one) =>
    (["en", "hi", "ru"] as const).flatMap((language) => {
      const texts = catalog.texts[one.id]?.[language] ?? {};
      const questions = catalog.comparisons.filter(({ options }) => one.variants.some(({ id }) => id === options[0]));
      const keys = [
        ...one.variants.map(({ id }) => `variant.${id}`),
        ...one.figures.map(({ quantity }) => `quantity.${quantity}`),
        ...questions.map(({ text }) => text),
      ];
      return keys.filter((key) => !texts[key]).map((key) => `${one.id} ${language} ${key}`);
    }),
  );
  expect(missing).toEqual([]);
});

test("what is disputed stays side by side: the length of the Chennai–Vladivostok way has two figures", () => {
  const lengths = corridor("emc")?.figures.filter(({ quantity }) => quantity === "distance.INMAA--RUVVO") ?? [];
  expect(lengths.map(({ kind }) => kind)).toEqual(["disputed", "disputed"]);
  expect(lengths[0]).toMatchObject({ low: 5600, high: 5647, unit: "nm" });
});
