// @vitest-environment happy-dom
import { beforeAll, describe, expect, test, vi } from "vitest";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { Explore } from "../../src/ui/explore/Explore";
import type { InitialData } from "../../src/state/initial-data";
import { comparison, corridor, known, leg, option, texts } from "../fixtures/known";
import { press, settled, show, textOf, type Shown } from "./page";

beforeAll(async () => {
  await import("../../src/ui/explore/CorridorPage"); // comes late
});

describe("the first screen", () => {
  test("answers a question before anybody has asked", () => {
    const { root } = show(<Explore />);
    expect(textOf(root.querySelector("h1"))).toBe(
      "Mumbai to St Petersburg by the INSTC is 6 880 km shorter than by Suez, but not clearly faster.",
    );
    expect(textOf(root.querySelector(".terms"))).toContain("September, container ship, nothing closed.");
  });

  test("has a card for every corridor, with kilometres, days, what it saves and its dated state", () => {
    const { root } = show(<Explore />);
    const cards = [...root.querySelectorAll(".card")].map(textOf);
    expect(cards).toHaveLength(3);
    expect(cards[0]).toContain("INSTC west");
    expect(cards[0]).toContain("Suspended since 28 February 2026; so seen in November 2026, read in the original.");
    expect(cards[0]).toContain("7 160 km");
    expect(cards[0]).toContain("23–33 d");
    expect(cards[0]).toContain("Suez 14 040 km");
    expect(cards[0]).toContain("6 880 km shorter. Days: no clear difference.");
    expect(cards[1]).toContain("No other way is sensible enough to compare with.");
  });

  test("never shows a bare percentage, and every range stands whole", () => {
    const { root } = show(<Explore />);
    expect(textOf(root)).not.toContain("%");
  });

  test("a corridor added as data has its card and its page", async () => {
    const more: InitialData = {
      ...known,
      catalog: {
        ...known.catalog,
        corridors: [...known.catalog.corridors, corridor("lemuria", "corridor", ["lemuria-deep"], "planned")],
        texts: { ...known.catalog.texts, lemuria: texts("Lemuria Corridor") },
      },
    };
    const { root } = show(<Explore />, { initial: more });
    press(root, ".card-open", "Lemuria Corridor");
    await settled();
    expect(textOf(root.querySelector("h1"))).toBe("Lemuria Corridor");
    expect(textOf(root)).toContain("No headline answer uses this variant yet");
  });
});

/** With the page of a corridor, which comes late. */
async function shown(...given: Parameters<typeof show>): Promise<Shown> {
  const page = show(...given);
  await vi.waitFor(() => expect(page.root.querySelector("h1")).not.toBeNull(), { timeout: 30_000 });
  return page;
}

describe("a corridor's page", () => {
  const at = "?corridor=instc&variant=instc-west";

  test("lists the legs with mode, kilometres by kind, and days", async () => {
    const { root } = await shown(<Explore />, { initial: known, search: at });
    const rows = () => [...root.querySelectorAll("[data-leg]")];
    const asRead = [
      "Mumbai–Bandar Abbas, sea2 000measured3.3–5.0assumed1–4",
      "Bandar Abbas–St Petersburg, rail5 160published9–13assumed1–4",
    ];
    await vi.waitFor(() => expect(rows().map(textOf)).toEqual(asRead), { timeout: 30_000 }); // marks come with the sources
    expect(rows().map((row) => row.querySelector(".kind")?.getAttribute("aria-label"))).toEqual([
      "measured",
      "published",
    ]);
  });

  test("focus on a leg lights it, a click chooses it", async () => {
    const { root, state } = await shown(<Explore />, { initial: known, search: at });
    root.querySelector<HTMLElement>(".leg-name")?.focus();
    await settled();
    expect(state.hover.lit.value).toEqual({ kind: "leg", id: "sea-mumbai-bandar-abbas" });
    press(root, ".leg-name", "Mumbai");
    await settled();
    expect(state.selection.chosen.value.leg).toBe("sea-mumbai-bandar-abbas");
    expect(root.querySelector("[data-leg]")?.getAttribute("aria-selected")).toBe("true");
  });

  test("shows what is published with its kind and year, and every dated state with its source", async () => {
    const { root } = await shown(<Explore />, { initial: known, search: at });
    expect(textOf(root.querySelector(".stated"))).toContain("Distance7 200 km");
    expect(textOf(root.querySelector(".status-notes"))).toContain("Suspended since 28 February 2026");
    expect(root.querySelector(".status-notes a")?.getAttribute("href")).toBe("https://example.org/report");
  });
});

describe("the same two ends", () => {
  test("a pair's page sets every way beside the others", async () => {
    const { root, state } = await shown(<Explore />, { initial: known, search: "?pair=mumbai-st-petersburg" });
    await vi.waitFor(() => expect(root.querySelector("[data-option]")).not.toBeNull(), { timeout: 30_000 }); // its code comes when it is opened
    expect([...root.querySelectorAll("[data-option]")].map(textOf)).toEqual([
      "INSTC westno clear difference7 16027 23–33 d",
      "suezbaseline14 04028 24–34 d",
    ]);
    press(root, ".option-name", "INSTC west");
    await settled();
    expect(state.selection.chosen.value.variant).toBe("instc-west");
    expect(root.querySelectorAll("[data-leg]")).toHaveLength(2);
  });

  test("an option that cannot be used stays, with its reason", async () => {
    const closed = {
      ...option("suez", "suez", [], 28, null),
      status: "closed" as const,
      days: null,
      distanceKm: null,
      reason: { kind: "closed", passages: ["hormuz"], places: [], suspended: null } as const,
    };
    const more: InitialData = {
      ...known,
      headlines: {
        "mumbai-st-petersburg": comparison("INBOM", "RULED", "suez", [
          closed,
          option("instc-west", "instc", [leg("a", "INBOM", "RULED", "sea", 100, false)], 20, null),
        ]),
      },
    };
    const { root } = await shown(<Explore />, { initial: more, search: "?pair=mumbai-st-petersburg" });
    await vi.waitFor(() => expect(root.querySelector("[data-option]")).not.toBeNull(), { timeout: 30_000 }); // its code comes when it is opened
    expect(textOf(root.querySelector('[data-option="suez"]'))).toBe("suezclosed–Closed: Strait of Hormuz");
  });
});

test("a place's card says where it is and what it is called elsewhere", async () => {
  const { root } = await shown(<Explore />, { initial: known, search: "?place=INBOM" });
  expect(textOf(root.querySelector("h1"))).toBe("Mumbai");
  expect(textOf(root)).toContain("Port, India, INBOM");
  expect(textOf(root)).toContain("18.93° N, 72.83° E");
  expect(textOf(root)).toContain("मुंबई, Мумбаи");
});

test("what an address could not say is told, and can be put away", async () => {
  const { root } = await shown(<Explore />, { initial: known, search: "?projection=flat" });
  expect(textOf(root.querySelector('[role="status"]'))).toBe(
    "unknown projection “flat” in the address: globe, mercator, polar can be used",
  );
  press(root, ".notice button");
  await settled();
  expect(root.querySelector(".notice")).toBeNull();
});

describe("the evidence of a figure", () => {
  test("days open into formula, legs, what is assumed and why, and sources", async () => {
    const { root } = await shown([<Explore key="a" />, <Evidence key="b" />], {
      initial: known,
      search: "?corridor=instc&variant=instc-west",
    });
    press(root, '[data-figure="mumbai-st-petersburg/instc-west/days"]');
    await settled();
    await vi.waitFor(() => expect(textOf(root)).not.toContain("Loading"), { timeout: 30_000 }); // provenance is fetched when the sheet opens
    const sheet = root.querySelector('[role="dialog"]');
    expect(textOf(sheet)).toContain("23–33 d");
    expect(textOf(sheet)).toContain("1 000 draws, seed 1");
    expect(textOf(sheet)).toContain("Mumbai–Bandar Abbas, sea");
    expect(textOf(sheet)).toContain("10–14 kn, usually 12; assumed, 2025. Round bounds for a test.");
    expect(textOf(sheet)).toContain("A made-up reportTest Press, March 2026, read 1 November 2026");
  });

  test("a leg's distance is shown published, on the ellipsoid and on the sphere, each labelled", async () => {
    const { root } = await shown([<Explore key="a" />, <Evidence key="b" />], {
      initial: known,
      search: "?corridor=instc&variant=instc-west",
    });
    press(root, '[data-figure="mumbai-st-petersburg/instc-west/rail-bandar-abbas-st-petersburg/distance"]');
    await settled();
    const measures = [...root.querySelectorAll(".evidence [data-measure]")].map((cell) => [
      cell.getAttribute("data-measure"),
      textOf(cell),
    ]);
    expect(measures.map(([measure]) => measure)).toEqual(["published", "ellipsoid", "turf"]);
    expect(measures[0]?.[1]).toBe("5 160 km");
    expect(measures[1]?.[1]).toBe("5 005 km");
  });

  test("every figure on the page opens something", async () => {
    const { root, state } = await shown([<Explore key="a" />, <Evidence key="b" />], {
      initial: known,
      search: "?corridor=instc&variant=instc-west",
    });
    const ids = [...root.querySelectorAll("[data-figure]")].map((figure) => figure.getAttribute("data-figure") ?? "");
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) {
      state.view.openFigure(id);
      await settled();
      expect(root.querySelector('[role="dialog"]'), id).not.toBeNull();
    }
  });

  test("Escape closes it and gives the focus back", async () => {
    const { root } = await shown([<Explore key="a" />, <Evidence key="b" />], {
      initial: known,
      search: "?corridor=instc&variant=instc-west",
    });
    press(root, '[data-figure="mumbai-st-petersburg/instc-west/days"]');
    await settled();
    dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    await settled();
    expect(root.querySelector('[role="dialog"]')).toBeNull();
    expect(document.activeElement?.getAttribute("data-figure")).toBe("mumbai-st-petersburg/instc-west/days");
  });
});
