import type { Place } from "../model/place";
import type { Claim, EndIds } from "./claim";
import { endsOf } from "./answer";

type Places = Readonly<Record<string, Pick<Place, "country">>>;

/**
 * EndIds that a claim could be about: those that other claims on the same corridor, or against it, name. A claim that
 * names its own ends could only be about others in the same two countries.
 */
export function pairsFor(claims: readonly Claim[], places: Places): (claim: Claim) => readonly EndIds[] {
  return (claim) => {
    const about = claims.filter(
      ({ corridor, baseline }) => corridor === claim.corridor || baseline?.option === claim.corridor,
    );
    const each = new Map(about.flatMap(endsOf).map((ends) => [[ends.from, ends.to].toSorted().join(), ends]));
    const own = endsOf(claim)[0];
    const pairs = [...each.values()];
    if (claim.from === null || own === undefined) return pairs;
    const countries = countriesOf(own, places);
    return pairs.filter((pair) => countriesOf(pair, places) === countries);
  };
}

function countriesOf({ from, to }: EndIds, places: Places): string {
  return [from, to]
    .map((id) => places[id]?.country ?? "")
    .toSorted()
    .join();
}
