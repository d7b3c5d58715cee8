import type { Atlas, Catalog, Ledger } from "../model/catalog";
import type { Context } from "../context/context";
import { memo } from "../memo";
import { withPreset } from "../model/preset";
import type { Scenario } from "../model/scenario";
import { geodesicKm } from "../geodesy/geodesic";
import { answerClaim, type ClaimAnswer, type ClaimWorld } from "./answer";
import type { Claim } from "./claim";
import { pairsFor } from "./pairs";
import { neighbouringPassages } from "./lengths";
import type { SeaLegs } from "../sea/matrix/sea-legs";
import type { Ask } from "./question";

/** A planner that is asked the same again and again; what is asked once under adjusted figures is not kept. */
export function remembering(ask: Ask): Ask {
  const answers = memo<string, ReturnType<Ask>>();
  return (from, to, scenario) => {
    if (scenario.adjust !== undefined || scenario.speedKn !== null) return ask(from, to, scenario);
    return answers.get(JSON.stringify([from, to, scenario]), () => ask(from, to, scenario));
  };
}

/** Whom the ledger asks: for every way between two ends, and for the sea by given passages. */
export interface Asked {
  readonly ask: Ask;
  readonly seaLegs: Pick<SeaLegs, "way">;
}

/**
 * What the claims of the atlas are set beside: in normal times nothing is closed; today is as the preset of that name
 * says, in the same month, so that the two differ by closures alone.
 */
export function claimWorld(
  { catalog, model, presets, ledger }: Atlas,
  { ask, seaLegs }: Asked,
  usual: Scenario,
): ClaimWorld {
  const today = presets.find(({ id }) => id === "today");
  const baselines = catalog.corridors.filter(({ kind }) => kind === "baseline");
  const place = (id: string) => catalog.places[id]!;
  return {
    ask: remembering(ask),
    components: model.components,
    usual,
    today: today === undefined ? usual : withPreset(usual, today, usual),
    baselines: baselines.flatMap(({ variants }) => variants.map(({ id }) => id)),
    pairsOf: pairsFor(ledger.claims, catalog.places),
    seaPath: ({ from, to }, forced) => seaLegs.way(place(from), place(to), { forced }),
    neighbours: neighbouringPassages(catalog),
    straightKm: ({ from, to }) => geodesicKm(place(from).position, place(to).position),
  };
}

/** Every claim beside its computation, in the ledger's order. What is repeated word for word is computed once. */
export function answerLedger(atlas: Atlas, asked: Asked, usual: Scenario): readonly ClaimAnswer[] {
  const world = claimWorld(atlas, asked, usual);
  const answers = memo<string, ClaimAnswer>();
  return atlas.ledger.claims.map((claim) => {
    const answer = answers.get(JSON.stringify(meaningOf(claim)), () => answerClaim(claim, world));
    return { ...answer, id: claim.id };
  });
}

/** Everything of a claim that its answer depends on. */
export function meaningOf(claim: Claim) {
  const { id: _, statement: __, said: ___, who, date, kind, sources, repeats, note, direction, ...rest } = claim;
  return rest;
}

/** The ledger and the context as the page and the command line read them: computed when the data was built. */
export interface LedgerData {
  readonly inputs: string; // fingerprint of the data the answers were computed from
  readonly claims: readonly Claim[];
  readonly answers: readonly ClaimAnswer[]; // in the same order
  readonly speakers: Ledger["speakers"];
  readonly sources: Catalog["sources"]; // those named here
  readonly context: Context;
}
