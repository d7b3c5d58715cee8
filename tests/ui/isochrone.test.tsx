// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { Leg } from "../../src/core/model/leg";
import type { Isochrone, IsochroneFinder } from "../../src/core/model/isochrone";
import { CompareRoom } from "../../src/ui/compare/CompareRoom";
import { QuestionBar } from "../../src/ui/compare/QuestionBar";
import { Evidence } from "../../src/ui/evidence/Evidence";
import { Legend } from "../../src/ui/map/Legend";
import { known } from "../fixtures/known";
import { press, settled, show, textOf } from "./page";

const [sea, rail] = known.headlines["mumbai-st-petersburg"]!.options[0]!.legs as [Leg, Leg];

const finder: IsochroneFinder = (from, scenario): Isochrone => {
  if (scenario.closed.includes("hormuz")) throw new RangeError("no networks to speak of");
  return {
    from,
    scenario,
    places: [
      { id: "INMAA", days: { p10: 1.5, p50: 2.25, p90: 3 }, legs: [rail] },
      { id: "RULED", days: { p10: 10, p50: 12.5, p90: 17.2 }, legs: [sea, rail] },
      { id: "RUVVO", days: { p10: 15, p50: 17, p90: 22 }, legs: [sea] },
    ],
    bands: [
      {
        days: 10,
        mode: "sea",
        lines: [
          [
            [72, 18],
            [107, 33],
          ],
        ],
      },
      {
        days: 20,
        mode: "sea",
        lines: [
          [
            [107, 33],
            [132, 43],
          ],
        ],
      },
    ],
  };
};

async function asked(search: string) {
  const rooms = [<QuestionBar key="a" />, <CompareRoom key="b" />, <Legend key="c" />, <Evidence key="d" />];
  const page = show(rooms, { initial: known, search, reach: finder });
  await settled();
  return page;
}

test("how far one gets is one sentence and a list that can be read without the map", async () => {
  const { root } = await asked("?room=compare&from=INBOM&ask=reach&month=3");
  expect(textOf(root.querySelector("h1"))).toBe(
    "From Mumbai in March: 1 place within 10 days, 3 places within 20 days.",
  );
  expect([...root.querySelectorAll(".band summary")].map(textOf)).toEqual([
    "within 10 days1 place",
    "10 to 20 days2 places",
  ]);
  expect([...root.querySelectorAll(".band tbody tr")].map(textOf)).toEqual([
    "Chennairail2.3 1.5–3.0 d",
    "St Petersburgsea, rail13 10–17 d",
    "Vladivostoksea17 15–22 d",
  ]);
});

test("the legend of the map tells the bands apart", async () => {
  const { root } = await asked("?room=compare&from=INBOM&ask=reach");
  press(root, ".legend-title");
  await settled();
  const entries = () => [...root.querySelectorAll(".legend-body li")].map(textOf);
  const bands = ["within 10 days", "10 to 20 days"];
  await vi.waitFor(() => expect(entries().slice(0, 2)).toEqual(bands), { timeout: 30_000 }); // its code comes late
});

test("the switch is part of the question: kept in the address, and undone", async () => {
  const { root, state } = await asked("?room=compare&from=INBOM&to=RULED");
  root.querySelectorAll<HTMLInputElement>('.asks input[name="asks"]')[1]!.click();
  await settled();
  expect(location.search).toBe("?room=compare&ask=first&from=INBOM&to=RULED");
  root.querySelectorAll<HTMLInputElement>('.asks input[name="look"]')[1]!.click();
  await settled();
  expect(location.search).toBe("?room=compare&ask=reach&from=INBOM&to=RULED");
  expect(root.querySelector<HTMLInputElement>(".question-end:nth-of-type(3) input")!.value).toBe("");
  state.undo.undo();
  state.undo.undo();
  await settled();
  expect(location.search).toBe("?room=compare&from=INBOM&to=RULED");
});

test("a place asks for every way there; its days say what they are", async () => {
  const { root, state } = await asked("?room=compare&from=INBOM&ask=reach");
  press(root, '[data-figure="reached/RULED"]');
  await settled();
  const sheet = root.querySelector('[role="dialog"]');
  expect(textOf(sheet)).toContain("middle 13. Transit time, Mumbai to St Petersburg, quickest way, September.");
  expect(textOf(sheet)).toContain("The quickest way (sea and rail)");
  press(root, '[role="dialog"] .link', "Every way to St Petersburg");
  expect(state.question.question.value).toMatchObject({ from: "INBOM", to: "RULED", asks: "ways" });
});

test("when it cannot be found the reason is said and the last list stays, faded", async () => {
  const { root, state } = await asked("?room=compare&from=INBOM&ask=reach");
  state.question.toggleClosed("hormuz");
  await settled();
  expect(textOf(root.querySelector('[role="alert"]'))).toBe(
    "The question could not be answered: no networks to speak of",
  );
  expect(root.querySelector(".reached")?.getAttribute("data-stale")).toBe("true");
});
