import { expect, test } from "vitest";
import { optionId, partsOfOption } from "../../../src/core/model/option-id";

test("an option's id is its variant's, followed by the ports and canals by which it runs otherwise", () => {
  expect(optionId("suez", [])).toBe("suez");
  expect(optionId("instc-west", ["RUMMK", "kiel"])).toBe("instc-west.RUMMK.kiel");
  expect(partsOfOption("suez")).toEqual({ variant: "suez", by: [] });
  expect(partsOfOption("instc-west.RUMMK.kiel")).toEqual({ variant: "instc-west", by: ["RUMMK", "kiel"] });
});
