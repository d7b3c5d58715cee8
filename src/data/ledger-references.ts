/** What the ledger and the context name must exist, and the timeline must run forward. */
import type { Claim } from "../core/claims/claim";
import type { Draft, DraftItem } from "./draft";
import type { Issue } from "./issues";
import { idSet, unknown } from "./references";

interface Known {
  readonly places: ReadonlySet<string>;
  readonly corridors: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

function claimIssues({ file, value }: DraftItem<Claim>, known: Known): Issue[] {
  const { id, from, to, obtainedOn = [], triedOn = [], baseline, option, who, repeats, corridor } = value;
  const pairs = [...obtainedOn, ...triedOn].flatMap((pair) => [pair.from, pair.to]);
  const ends = [from, to, baseline?.from ?? null, baseline?.to ?? null, ...pairs];
  return [
    ...unknown(file, id, "place", ends, known.places),
    ...unknown(file, id, "option", [option, baseline?.option ?? null], known.options),
    ...unknown(file, id, "corridor", corridor === "general" ? [] : [corridor], known.corridors),
    ...unknown(file, id, "speaker", [who], known.speakers),
    ...unknown(file, id, "claim", [repeats], known.claims),
  ];
}

function timelineOrder({ timeline }: Draft): Issue[] {
  return timeline.flatMap(({ file, value: { id, date } }, i) => {
    const before = timeline[i - 1]?.value.date ?? "";
    if (before <= date) return [];
    return [{ file, feature: id, rule: "timeline-order", message: `wrong order: ${date} after ${before}` }];
  });
}

export function ledgerIssues(draft: Draft): Issue[] {
  const variants = draft.corridors.flatMap(({ value }) => value.variants.map(({ id }) => id));
  const corridors = idSet(draft.corridors);
  const known = {
    places: idSet(draft.places),
    corridors,
    options: new Set([...corridors, ...variants, "direct"]),
    speakers: idSet(draft.speakers),
    claims: idSet(draft.claims),
  };
  const anywhere = new Set([...known.places, ...corridors, ...idSet(draft.passages)]);
  return [
    ...draft.claims.flatMap((one) => claimIssues(one, known)),
    ...draft.timeline.flatMap(({ file, value }) => unknown(file, value.id, "place", value.lights, anywhere)),
    ...timelineOrder(draft),
  ];
}
