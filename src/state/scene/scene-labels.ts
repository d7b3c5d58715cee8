import type { PageCatalog } from "../../core/model/catalog";
import type { Language } from "../../core/model/place";
import type { Position } from "../../core/geodesy/position";
import type { SceneLabel } from "../../core/model/scene";
import { arcticStretch } from "./arctic";
import { colourKey, roleOf } from "./colours";
import { isBuilding } from "./visible-routes";
import type { VisibleRoute, VisibleLeg } from "./visible-route";
import { branchName, corridorInitials, corridorShortName } from "../names";
import { ownStretch } from "./own-stretch";

/** The corridor's name along its longest leg, a branch's word along the longest stretch that is only its own. */
export function labelsOf(
  catalog: PageCatalog,
  language: Language,
  drawn: readonly VisibleRoute[],
): readonly SceneLabel[] {
  const inQuestion = drawn
    .filter(({ option, emphasis }) => emphasis !== "dimmed" && !isBuilding(option))
    .map(({ option }) => option);
  const corridors = [...new Set(inQuestion.map((option) => option.corridor))];
  return corridors.flatMap((corridor) => {
    const variants = inQuestion.filter((option) => option.corridor === corridor);
    const base = { role: roleOf(catalog, { corridor }), colour: colourKey(catalog, corridor) };
    const main = longestLine(variants[0]?.legs ?? []);
    const text = corridorShortName(catalog, language, corridor);
    const initials = corridorInitials(catalog, language, corridor);
    const name: SceneLabel = { ...base, id: corridor, text, initials, isBranch: false, line: arcticStretch(main) };
    const branches = variants.flatMap((option): SceneLabel[] => {
      const word = branchName(catalog, language, option);
      if (word === text) return []; // a single way is called what its corridor is
      const others = variants.filter((one) => one !== option);
      const line = word === null ? [] : stretchOf(option, others);
      if (word === null || line.length < 2) return [];
      return [{ ...base, id: `branch:${option.id}`, text: word, initials: word, isBranch: true, line }];
    });
    return main.length < 2 ? branches : [name, ...branches];
  });
}

interface Stretch {
  readonly own: readonly (readonly Position[])[];
  readonly others: readonly (readonly Position[])[];
  readonly line: readonly Position[];
}

const stretches = new Map<string, Stretch>();

/** An option's own stretch, worked out anew only when its lines or those of its siblings have changed. */
function stretchOf(option: VisibleRoute["option"], variants: readonly VisibleRoute["option"][]): readonly Position[] {
  const [own, others] = [linesAlong(option), variants.flatMap(linesAlong)];
  const known = stretches.get(option.id);
  if (known !== undefined && isSameList(known.own, own) && isSameList(known.others, others)) return known.line;
  const line = ownStretch(own, others);
  stretches.set(option.id, { own, others, line });
  return line;
}

const linesAlong = ({ legs }: VisibleRoute["option"]): readonly (readonly Position[])[] => legs.map(({ line }) => line);

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function longestLine(legs: readonly VisibleLeg[]): readonly Position[] {
  return (
    legs.reduce<VisibleLeg | null>((a, b) => (a === null || b.measuredKm > a.measuredKm ? b : a), null)?.line ?? []
  );
}
