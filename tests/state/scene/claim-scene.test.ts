/** What the Claims room lights on the map. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LedgerData } from "../../../src/core/claims/ledger";
import type { ClaimLines } from "../../../src/core/claims/lines";
import type { PageCatalog } from "../../../src/core/model/catalog";
import { claimSceneOf } from "../../../src/state/scene/claim-scene";
import { litRoutes } from "../../../src/state/scene/lit-routes";
import { FIRST_VIEW } from "../../../src/state/view";

const json = <T>(name: string) => JSON.parse(readFileSync(`geo/derived/${name}`, "utf8")) as T;
const [data, lines, catalog] = [
  json<LedgerData>("claims.json"),
  json<ClaimLines>("claim-lines.json"),
  json<PageCatalog>("catalog.json"),
];
const view = { ...FIRST_VIEW, room: "claims" } as const;

test("an opened claim lights its ends, its own way and its baseline's over the same ends", () => {
  const scene = claimSceneOf({ ...view, claim: "instc-edb-half-the-time" }, catalog, data, lines)!;
  expect(scene.ends.toSorted()).toEqual(["INBOM", "RULED"]);
  expect(scene.routes.map(({ option }) => option.corridor)).toEqual(["instc", "suez"]);
  expect(scene.routes.map(({ emphasis }) => emphasis)).toEqual(["chosen", "plain"]);
});

test("a claim of different ends lights both pairs", () => {
  const scene = claimSceneOf({ ...view, claim: "emc-16-days-saved" }, catalog, data, lines)!;
  expect(scene.ends.toSorted()).toEqual(["INBOM", "INMAA", "RULED", "RUVVO"]);
});

test("an entry of the agenda lights corridors, places and passages; the rest fades", () => {
  const scene = claimSceneOf({ ...view, part: "context", milestone: "blockade-2026-04" }, catalog, data, lines)!;
  expect(scene).toMatchObject({ corridors: ["instc"], ends: ["IRBND", "IRZBR"], passages: ["hormuz"] });
  const every = ["instc", "emc"].map((corridor) => ({
    option: { id: corridor, corridor, legs: [] },
    emphasis: "plain" as const,
  }));
  expect(litRoutes(scene, every).map(({ emphasis }) => emphasis)).toEqual(["plain", "dimmed"]);
});

test("every computed claim has its way as a line", () => {
  const without = data.answers.filter(
    ({ computed }) =>
      computed !== null && (lines[`${computed.from}.${computed.to}.${computed.option}`] ?? []).length === 0,
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
