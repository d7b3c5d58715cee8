import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import type { OutgoingPicture, PictureSize } from "../../src/export/outgoing";
import { framedPicture, framedSize } from "../../src/export/picture-frame";
import { png } from "../../src/export/png";
import { svgPicture } from "../../src/export/svg";
import { askedFor, never, ofComparison } from "./outgoing";

const rooms: PictureSize[] = [];
const picture: OutgoingPicture = {
  id: "map",
  size: { width: 800, height: 600 },
  draw: (room) => {
    rooms.push(room);
    return Promise.resolve({
      markup: '<path d="M0 0L800 600" id="drawn"/>',
      size: { width: 800, height: 600 },
      scale: { px: 100, text: "500 km at the centre" },
      northDeg: 15,
      key: [{ markup: '<path d="M1 6h34"/>', text: "Sea" }],
    });
  },
};
const outgoing = { ...ofComparison(askedFor("INBOM", "city-moscow")), pictures: [picture] };
const parse = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement!;
const words = (text: string) => [...parse(text).getElementsByTagName("text")].map((one) => one.textContent).join(" ");

describe("a framed picture", () => {
  test("says as text what it shows, under what scenario, of what day, from which sources", async () => {
    const { markup } = await framedPicture(picture, outgoing, null);
    const said = words(markup);
    for (const part of [
      outgoing.title,
      outgoing.scenario,
      outgoing.dataAsOf,
      outgoing.madeOn,
      ...outgoing.credits,
      "Not for navigation.",
      "500 km at the centre",
      "Sea",
      "Sources:",
    ])
      expect(said).toContain(part);
    expect(said).toMatch(/and \d+ more/);
    expect(said.replaceAll(" ", "")).toContain(outgoing.address);
    expect(markup).toContain('id="drawn"');
  });

  test.each([
    ["as on the screen", null],
    ["4K", { width: 1920, height: 1080 }],
    ["narrow", { width: 420, height: 900 }],
  ])("is as large as asked, %s, and nothing stands outside it", async (_, outer) => {
    const { markup, size } = await framedPicture(picture, outgoing, outer);
    expect(size).toMatchObject(outer ?? {});
    expect(size).toEqual(framedSize(picture, outgoing, outer));
    const root = parse(markup);
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([
      String(size.width),
      String(size.height),
    ]);
    for (const text of root.getElementsByTagName("text")) {
      const [x, y, px] = ["x", "y", "font-size"].map((name) => Number(text.getAttribute(name)));
      expect(y).toBeLessThan(size.height);
      expect(x! + (text.textContent ?? "").length * px! * 0.6).toBeLessThanOrEqual(size.width);
    }
    expect(rooms.at(-1)!.width).toBe(size.width - 48);
  });
});

test("an SVG file is whole XML with a title", async () => {
  const text = await svgPicture.make(outgoing, "map", never, () => {});
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  expect(parse(text).getElementsByTagName("title")[0]?.textContent).toBe(outgoing.title);
  await expect(svgPicture.make(outgoing, "chart", never, () => {})).rejects.toThrow('unknown picture "chart"');
});

test("points are offered at the screen's size, in 4K, and on A3 at 300 dpi", () => {
  const parts = Object.fromEntries(png.parts(outgoing).map(({ id, pixels }) => [id, pixels]));
  expect(parts["map-4k"]).toEqual({ width: 3840, height: 2160 });
  expect(parts["map-a3"]).toEqual({ width: Math.round((420 / 25.4) * 300), height: Math.round((297 / 25.4) * 300) });
  expect(parts["map-screen"]!.width).toBe(2 * (800 + 48));
});
