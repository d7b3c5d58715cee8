/** One page of paper, by the browser's own printing. */
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { visit } from "./visit";

let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

async function printed(
  query: string,
  format: "A4" | "Letter",
): Promise<{ readonly pdf: Buffer; readonly days: string }> {
  const { page, end } = await visit(
    browser,
    `${inject("address")}?room=compare&from=INBOM&to=city-moscow&month=3${query}`,
  );
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.waitForSelector(".charts-body svg", { timeout: 90_000 });
  const days = await page.locator(".answered h1 .figure").first().innerText();
  await page.locator(".export button").first().click();
  await page.locator("[data-print]").click({ timeout: 90_000 });
  await page.waitForSelector("html[data-printed]", { timeout: 90_000 });
  const pdf = await page.pdf({ format, printBackground: true });
  await end();
  return { pdf, days };
}

/** pdf.js reads glyph by glyph, so Hindi words are taken whose signs stand in the order in which they are written. */
test.each([
  ["A4", "&lang=hi", ["मॉस्को", "स्वेज़", "GeoNames"]],
  ["Letter", "&lang=ru&theme=dark", ["Мумбаи", "Москва", "Не для навигации", "GeoNames"]],
] as const)(
  "fits on one page of %s, as text and vectors, with the figures of the screen",
  async (format, query, words) => {
    const { pdf, days } = await printed(query, format);
    const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
    expect(document.numPages).toBe(1);
    const page = await document.getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    const plain = (value: string) => value.normalize("NFC").replace(/[\s\u202F\u00A0\0]+/g, "");
    for (const word of [...words, days, "room=compare"]) expect(plain(text)).toContain(plain(word));
    const { fnArray } = await page.getOperatorList();
    expect(
      fnArray.filter((operation) => [OPS.paintImageXObject, OPS.paintInlineImageXObject].includes(operation)),
    ).toEqual([]);
    expect(fnArray.filter((operation) => operation === OPS.constructPath).length).toBeGreaterThan(50);
  },
);
