/** Which name stands where: each at its best free spot, the more important ones first. */
import type { Position } from "../../core/geodesy/position";
import type { LineIndex, ScreenLine } from "./line-index";
import type { MeasureText } from "./text-metrics";
import type { Viewport, Pair } from "./viewport";
import { boxOf, isInside, meet, overlap, surface, type LabelPlate } from "./label-box";
import { labelCandidates, type LabelCandidate } from "./candidates";
import type { Own, LabelRequest } from "./label-request";

export interface PlacedMapLabel {
  readonly wish: LabelRequest;
  readonly text: string;
  readonly anchor: Position;
  readonly offset: Pair; // em, along the name and across it
  readonly em: number; // px
  readonly plate: LabelPlate; // of the letters
  readonly ground: "sea" | "land"; // what lies under it: the halo takes its colour
}

export interface LabelSetting {
  readonly page: Viewport;
  readonly ink: LineIndex;
  readonly dots: readonly Pair[]; // marks that no name may cover
  readonly measure: MeasureText;
  readonly em: { readonly usual: number; readonly small: number }; // px
}

const EDGE = 4; // px kept free along the edge of the map and round panels
const APART = 3; // px between two names
const DOT = 5.5; // px, radius of a place's mark
const BESIDE = 9; // px within which another line runs on the same stretch
const CROWDED = 6; // px to the next line that a name would rather have

/** Names whose stretch is their own stand first; one that shares its whole way may then have a shared stretch that bears no name. */
export function placeMapLabels(wishes: readonly LabelRequest[], setting: LabelSetting): readonly PlacedMapLabel[] {
  const placed: (PlacedMapLabel & { readonly sharing: ReadonlySet<string> })[] = [];
  const isTaken = (plate: LabelPlate) =>
    placed.some((other) => copiesOf(other.plate, setting.page).some((one) => overlap(one, plate, APART)));
  const mayStand = (mayShare: boolean) => (sharing: ReadonlySet<string>) =>
    sharing.size === 0 ||
    (mayShare && !placed.some((one) => one.sharing.size > 0 && sharing.has(corridorOf(one.wish))));
  const seat = (wish: LabelRequest, mayShare: boolean, mayCross: boolean): boolean =>
    wish.texts.some((text) => {
      const found = bestSpot(wish, text, setting, { isTaken, mayStand: mayStand(mayShare), mayCross });
      if (found !== null) placed.push(found);
      return found !== null;
    });
  for (const tier of tiersOf(wishes)) {
    const left = tier.filter((wish) => !seat(wish, false, false));
    for (const wish of left) if (!isBranch(wish)) seat(wish, true, wish.isNeeded);
  }
  return placed;
}

/** Neighbours of one kind: ways without room of their own come after the ways that have it, before what matters less. */
function tiersOf(wishes: readonly LabelRequest[]): readonly (readonly LabelRequest[])[] {
  const tiers: LabelRequest[][] = [];
  for (const wish of wishes) {
    const last = tiers[tiers.length - 1];
    if (last !== undefined && last[0]!.kind === wish.kind && isBranch(last[0]!) === isBranch(wish)) last.push(wish);
    else tiers.push([wish]);
  }
  return tiers;
}

const ownOf = ({ at }: LabelRequest): Own | null => (at.kind === "line" ? at.own : null);
const corridorOf = (wish: LabelRequest): string => ownOf(wish)?.corridor ?? "";
const isBranch = (wish: LabelRequest): boolean => (ownOf(wish)?.variant ?? null) !== null;

interface Terms {
  readonly isTaken: (plate: LabelPlate) => boolean; // by another name
  readonly mayStand: (sharing: ReadonlySet<string>) => boolean; // on a stretch that these corridors share
  readonly mayCross: boolean; // lines
}

function bestSpot(
  wish: LabelRequest,
  text: string,
  setting: LabelSetting,
  { isTaken, mayStand, mayCross }: Terms,
): (PlacedMapLabel & { readonly sharing: ReadonlySet<string> }) | null {
  const { page, ink, measure } = setting;
  const em = wish.isSmall ? setting.em.small : setting.em.usual;
  const { width, top, bottom } = measure(text, wish.bold);
  const spots = labelCandidates(wish.at, { width: width * em, height: (bottom - top) * em }, page)
    .filter(({ plate }) => isSeen(plate, page))
    .map((spot) => ({ ...spot, cost: spot.cost + overhang(spot.plate, page) }))
    .toSorted((a, b) => a.cost - b.cost);
  let best: { readonly spot: LabelCandidate; readonly cost: number; readonly sharing: ReadonlySet<string> } | null =
    null;
  for (const spot of spots) {
    if (best !== null && spot.cost >= best.cost) break;
    const crossed = crossedBy(spot.plate, setting, 0).size;
    if (crossed > 0 && !mayCross) continue;
    if (copiesOf(spot.plate, page).some((one) => isTaken(one) || coversDot(one, spot, setting))) continue;
    const near = crossedBy(spot.plate, setting, CROWDED).size - (wish.at.kind === "line" ? 1 : 0);
    const cost = spot.cost + 100 * crossed + 0.4 * Math.max(0, near);
    if (best !== null && cost >= best.cost) continue;
    const sharing = sharedWith(spot, ownOf(wish), ink);
    if (mayStand(sharing)) best = { spot, cost, sharing };
  }
  if (best === null) return null;
  const ground = wish.ground === "line" ? groundAt(best.spot, ownOf(wish), ink) : wish.ground;
  return { wish, text, em, ground, sharing: best.sharing, ...settled(best.spot, (top + bottom) / 2, em) };
}

/** MapLibre centres the line of writing on the anchor, not its letters; and it turns the offset with the name. */
function settled({ plate, anchor, at }: LabelCandidate, middle: number, em: number) {
  const [cos, sin] = [Math.cos(plate.angle), Math.sin(plate.angle)];
  const [dx, dy] = [(plate.x - at[0]) / em, (plate.y - at[1]) / em];
  return { plate, anchor, offset: [dx * cos + dy * sin, dy * cos - dx * sin - middle] as const };
}

/** Where a plate is seen: in every copy of the world that is on the page. */
function copiesOf(plate: LabelPlate, { copies, world, height }: Viewport): readonly LabelPlate[] {
  const page = { left: world[0], top: 0, right: world[1], bottom: height };
  const all = copies.map((shift) => ({ ...plate, x: plate.x + shift }));
  return all.filter((one) => meet(boxOf(one), page));
}

/** Whole, and under no panel. */
function isSeen(plate: LabelPlate, page: Viewport): boolean {
  const edge = { left: page.world[0], top: 0, right: page.world[1], bottom: page.height };
  const boxes = copiesOf(plate, page).map(boxOf);
  return (
    boxes.length > 0 &&
    boxes.every((box) => isInside(box, edge, EDGE) && !page.covered.some((panel) => meet(panel, box, EDGE)))
  );
}

/** Of a name's four corners the share that hangs over the edge of the globe. */
function overhang(plate: LabelPlate, { isGround }: Viewport): number {
  const { left, right, top, bottom } = boxOf(plate);
  return [left, right].flatMap((x) => [top, bottom].map((y) => Number(!isGround(x, y)) / 4)).reduce((a, b) => a + b, 0);
}

function crossedBy(plate: LabelPlate, { ink, page }: LabelSetting, margin: number): ReadonlySet<ScreenLine> {
  return new Set(copiesOf(plate, page).flatMap((one) => [...ink.under(one, margin)]));
}

function coversDot(plate: LabelPlate, { at }: LabelCandidate, { dots }: LabelSetting): boolean {
  const isOn = surface(plate);
  return dots.some(([x, y]) => isOn(x, y, DOT) && (x !== at[0] || y !== at[1]));
}

/** Corridors, and for a branch variants, whose lines run on the stretch at which a name stands. */
function sharedWith({ beside }: LabelCandidate, own: Own | null, ink: LineIndex): ReadonlySet<string> {
  if (own === null) return new Set();
  const near = beside.filter((_, i) => i % 3 === 0).flatMap(({ x, y }) => [...ink.near(x, y, BESIDE)]);
  return new Set(near.filter((strand) => !isOf(own, strand)).map(({ corridor }) => corridor));
}

function isOf(own: Own, strand: ScreenLine): boolean {
  return strand.corridor === own.corridor && (own.variant === null || strand.variant === own.variant);
}

function groundAt({ at }: LabelCandidate, own: Own | null, ink: LineIndex): "sea" | "land" {
  const near = [...ink.near(...at, BESIDE)];
  return (near.find((strand) => own !== null && isOf(own, strand)) ?? near[0])?.ground ?? "sea";
}
