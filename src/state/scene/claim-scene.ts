import type { ClaimAnswer } from "../../core/claims/answer";
import type { LedgerData } from "../../core/claims/ledger";
import type { ClaimLines } from "../../core/claims/lines";
import type { PageCatalog } from "../../core/model/catalog";
import type { View } from "../view";
import type { ClaimScene } from "./lit-routes";
import type { VisibleRoute } from "./visible-route";

const NOTHING_LIT: ClaimScene = { routes: [], ends: [], corridors: [], passages: [] };

/** The opened claim's ends and ways, or what the chosen entry of the agenda is about. */
export function claimSceneOf(
  view: Pick<View, "part" | "claim" | "claimsOn" | "milestone">,
  catalog: PageCatalog,
  data: LedgerData | null,
  lines: ClaimLines | null,
): ClaimScene | null {
  if (data === null) return null;
  if (view.part === "context") return litBy(view.milestone, catalog, data);
  const at = data.claims.findIndex(({ id }) => id === view.claim);
  const [claim, answer] = [data.claims[at], data.answers[at]];
  if (claim === undefined || answer === undefined) {
    return view.claimsOn === null ? null : { ...NOTHING_LIT, corridors: [view.claimsOn] };
  }
  const routes = routesOf(answer, catalog, lines ?? {});
  const other = claim.baseline === null ? [] : [claim.baseline.from, claim.baseline.to];
  const named = [claim.from, claim.to, ...other, ...(claim.obtainedOn ?? []).flatMap(({ from, to }) => [from, to])];
  const isBare = routes.length === 0 && claim.corridor !== "general";
  return {
    routes,
    ends: [...new Set(named.filter((id) => id !== null))],
    corridors: isBare ? [claim.corridor] : [],
    passages: [],
  };
}

function routesOf(answer: ClaimAnswer, catalog: PageCatalog, lines: ClaimLines): readonly VisibleRoute[] {
  const own = answer.tried.length > 0 ? answer.tried : [answer.computed];
  const all = [...own, answer.baseline].filter((one) => one !== null);
  return all.flatMap(({ from, to, option }, i): VisibleRoute[] => {
    const legs = lines[`${from}.${to}.${option}`] ?? [];
    if (legs.length === 0) return [];
    const corridor = corridorOf(catalog, option);
    const drawn = legs.map(({ mode, line }, leg) => {
      const id = `${from}-${to}-${option}-${leg}`;
      return { id, from, to, mode, line, status: "operating" as const, measuredKm: 0 };
    });
    return [{ option: { id: option, corridor, legs: drawn }, emphasis: i < own.length ? "chosen" : "plain" }];
  });
}

function corridorOf({ corridors }: PageCatalog, option: string): string {
  const variant = option.split(".")[0];
  return corridors.find(({ variants }) => variants.some(({ id }) => id === variant))?.id ?? "direct";
}

function litBy(milestone: string | null, catalog: PageCatalog, { context }: LedgerData): ClaimScene | null {
  const lights = context.timeline.find(({ id }) => id === milestone)?.lights;
  if (lights === undefined) return null;
  return {
    routes: [],
    ends: lights.filter((id) => catalog.places[id] !== undefined),
    corridors: lights.filter((id) => catalog.corridors.some((one) => one.id === id)),
    passages: lights.filter((id) => catalog.passages[id] !== undefined),
  };
}
