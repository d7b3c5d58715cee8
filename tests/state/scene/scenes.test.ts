import fc from "fast-check";
import { expect, test } from "vitest";
import type { Comparison, Option } from "../../../src/core/model/comparison";
import { sceneOf } from "../../../src/state/scene/scene";
import { createScenes } from "../../../src/state/scene/scenes";
import { NOTHING } from "../../../src/state/selection";
import { FIRST_VIEW } from "../../../src/state/view";
import { known, scenario } from "../../fixtures/known";

type DaysRange = Pick<NonNullable<Option["days"]>, "p10" | "p50" | "p90">;

const asked = known.headlines["mumbai-st-petersburg"]!;

/** The same ways in other days, and without one of them. */
const later = ({ p10, p50, p90 }: DaysRange): DaysRange => ({ p10: p10 + 5, p50: p50 + 5, p90: p90 + 5 });
const slower: Comparison = {
  ...asked,
  options: asked.options.map((option) => ({
    ...option,
    days: option.days && { ...option.days, ...later(option.days) },
  })),
};
const fewer: Comparison = { ...asked, options: asked.options.slice(1) };

const moment = fc.record({
  initial: fc.constant(known),
  plans: fc.constant([]),
  selection: fc.constantFrom(NOTHING, { ...NOTHING, stop: "suez" }),
  view: fc.constantFrom({ ...FIRST_VIEW, room: "compare" as const }, FIRST_VIEW, {
    ...FIRST_VIEW,
    room: "compare" as const,
    layers: [],
  }),
  question: fc.record({
    from: fc.constant("INBOM"),
    to: fc.constantFrom("RULED", null),
    option: fc.constantFrom("instc-west", "suez", null),
    asks: fc.constant("ways" as const),
    side: fc.constant("from" as const),
    scenario: fc.record({ closed: fc.constantFrom([], ["suez"]), month: fc.integer({ min: 1, max: 12 }) }),
  }),
  asked: fc.constantFrom(asked, slower, fewer, null),
  reach: fc.constant(null),
  first: fc.constant(null),
  language: fc.constantFrom("en" as const, "ru" as const),
});

test("whatever was shown before, a scene is the one of its moment", () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 8 }), (moments) => {
      const sceneAt = createScenes();
      for (const one of moments) expect(sceneAt(one)).toEqual(sceneOf(one));
    }),
    { seed: 6, numRuns: 200 },
  );
});

test("an answer that draws nothing anew has the very scene of the one before", () => {
  const sceneAt = createScenes();
  const view = { ...FIRST_VIEW, room: "compare" as const };
  const at = (answer: Comparison) =>
    sceneAt({
      initial: known,
      plans: [],
      selection: NOTHING,
      view,
      question: { from: "INBOM", to: "RULED", option: null, asks: "ways", side: "from", scenario },
      asked: { ...answer },
      reach: null,
      first: null,
      language: "en",
    });
  const first = at(asked);
  expect(at(asked)).toBe(first);
  expect(slower.options[0]!.days).not.toEqual(asked.options[0]!.days);
  expect(at(slower)).toBe(first);
  expect(at(fewer)).not.toBe(first);
});
