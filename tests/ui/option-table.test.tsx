// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { billDifference } from "../../src/core/money/bill-difference";
import type { Comparison } from "../../src/core/model/comparison";
import { ChartDrawer } from "../../src/ui/charts/ChartDrawer";
import { OptionTable } from "../../src/ui/options/OptionTable";
import { known } from "../fixtures/known";
import { press, settled, show, textOf, type Shown } from "./page";

const answer = known.headlines["mumbai-st-petersburg"]!;
const [west, suez] = answer.options;
const winter = { id: "winter", names: { en: "Winter", hi: "सर्दी", ru: "Зима" } };
const closed = {
  ...suez!,
  id: "nsr",
  corridor: "nsr",
  status: "not-available" as const,
  reason: { kind: "closed-season", season: winter, month: 2, leg: "a" } as const,
  days: null,
  distanceKm: 20_000,
  costUsdPerTeu: null,
  co2eKgPerTeu: null,
  bills: null,
  legs: [],
  against: null,
};
const unpriced = {
  ...west!,
  costUsdPerTeu: null,
  bills: {
    ...west!.bills!,
    cost: { total: null, lines: [], missing: [{ ids: ["cost-port"], legId: west!.legs[0]!.id, at: "IRBND" }] },
  },
};

const order = ({ root }: Shown) =>
  [...root.querySelectorAll<HTMLElement>("tr.option")].map((row) => row.dataset["option"]);

const table = (options: Comparison["options"]) =>
  show(<OptionTable month={9} answer="mumbai-st-petersburg" options={options} chosen={null} onChoose={() => {}} />);

test("the table stands by the middle days, and by any column either way; what cannot be used stays last", async () => {
  const page = table([closed, suez!, west!]);
  expect(order(page)).toEqual(["instc-west", "suez", "nsr"]);
  press(page.root, ".sort", "km");
  await settled();
  expect(order(page)).toEqual(["instc-west", "suez", "nsr"]);
  press(page.root, ".sort", "km");
  await settled();
  expect(order(page)).toEqual(["suez", "instc-west", "nsr"]); // it has kilometres, but cannot be used
  press(page.root, ".sort", "days");
  await settled();
  press(page.root, ".sort", "days");
  await settled();
  expect(order(page)).toEqual(["suez", "instc-west", "nsr"]);
  expect(page.root.querySelector('[aria-sort="descending"]')?.textContent).toContain("days");
});

test("cost and CO2e are drawn on a scale of their own; a missing figure is named, not guessed", async () => {
  const { root } = table([unpriced, suez!]);
  press(root, ".options-measure input", "");
  root.querySelectorAll<HTMLInputElement>(".options-measure input")[1]!.click();
  await settled();
  expect(textOf(root.querySelector('[data-option="suez"] .options-days'))).toBe("1 404 936–1 872");
  expect(textOf(root.querySelector('[data-option="instc-west"] .options-days'))).toBe(
    "Cost not known: no figure for Bandar Abbas",
  );
});

test("all measures stand side by side, each with its difference from the pinned baseline", async () => {
  const page = show(<ChartDrawer />, {
    initial: known,
    search: "?room=compare&from=INBOM&to=RULED&chart=measures",
    planner: () => ({ ...answer, options: [...answer.options, closed] }),
  });
  await settled();
  await settled();
  const cells = [...page.root.querySelectorAll('tr[data-option="instc-west"] td')].map(textOf);
  const { low, high } = billDifference(west!.bills!.cost, suez!.bills!.cost)!;
  expect([Math.round(low), Math.round(high)]).toEqual([-917, -459]); // 6,880 km at two thirds to four thirds of 0.1 USD
  expect(cells.slice(0, 3)).toEqual(["27 23–33 d−9 … +7", "7 160−6 880", "716 477–955−917 … −459"]);
  expect(cells.slice(4, 6)).toEqual(["2+1", "00"]); // transfers and borders, each with its difference
  expect(cells.at(-1)).toBe("open");
  expect(textOf(page.root.querySelector('tr[data-option="nsr"]'))).toContain("Winter: closed in February");
  press(page.root, 'tr[data-option="instc-west"] .pin');
  expect(page.state.question.question.value.scenario.baseline).toBe("instc-west");
});
