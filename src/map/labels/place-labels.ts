/** Which name stands where: each at its best free spot, the more important ones first. */
import type { Position } from "../../core/geodesy/position";
import type { LineIndex, ScreenLine } from "./line-index";
import type { MeasureText } from "./text-metrics";
import type { Viewport, Pair } from "./viewport";
import { boxOf, isInside, meet, overlap, surface, type TurnedBox } from "./label-box";
import { labelCandidates, type LabelCandidate } from "./candidates";
import type { Own, LabelRequest } from "./label-request";
import { finished } from "./slices";

export interface PlacedMapLabel {
  readonly request: LabelRequest;
  readonly text: string;
  readonly anchor: Position;
  readonly offset: Pair; // em, along the name and across it
  readonly em: number; // px
  readonly turnedBox: TurnedBox; // of the letters
  readonly ground: "sea" | "land"; // what lies under it: the halo takes its colour
}

export interface LabelSetting {
  readonly viewport: Viewport;
  readonly drawnLines: LineIndex;
  readonly dots: readonly Pair[]; // marks that no name may cover
  readonly measure: MeasureText;
  readonly em: { readonly usual: number; readonly small: number }; // px
}

const EDGE = 4; // px kept free along the edge of the map and round panels
const APART = 3; // px between two names
const DOT = 5.5; // px, radius of a place's mark
const BESIDE = 9; // px within which another line runs on the same stretch
const CROWDED = 6; // px to the next line that a name would rather have

/**
 * Places names tier by tier. In a tier, names that find a stretch used by their own lines alone are placed first. A name
 * whose lines run everywhere beside others then gets a shared stretch, unless that one bears a name already.
 */
export function placeMapLabels(requests: readonly LabelRequest[], setting: LabelSetting): readonly PlacedMapLabel[] {
  return finished(placingOf(requests, setting));
}

/** The same, a step for each name that was tried. */
export function* placingOf(
  requests: readonly LabelRequest[],
  setting: LabelSetting,
): Generator<void, readonly PlacedMapLabel[]> {
  const placed: (PlacedMapLabel & { readonly sharing: ReadonlySet<string> })[] = [];
  const isTaken = (turnedBox: TurnedBox) =>
    placed.some((other) => copiesOf(other.turnedBox, setting.viewport).some((one) => overlap(one, turnedBox, APART)));
  const mayStand = (mayShare: boolean) => (sharing: ReadonlySet<string>) =>
    sharing.size === 0 ||
    (mayShare && !placed.some((one) => one.sharing.size > 0 && sharing.has(corridorOf(one.request))));
  const seat = (request: LabelRequest, mayShare: boolean, mayCross: boolean): boolean =>
    request.texts.some((text) => {
      const found = bestSpot(request, text, setting, { isTaken, mayStand: mayStand(mayShare), mayCross });
      if (found !== null) placed.push(found);
      return found !== null;
    });
  for (const tier of tiersOf(requests)) {
    const left: LabelRequest[] = [];
    for (const request of tier) {
      if (!seat(request, false, false)) left.push(request);
      yield;
    }
    for (const request of left.filter((one) => !isBranch(one))) {
      seat(request, true, request.isNeeded);
      yield;
    }
  }
  return placed;
}

/** Requests of one kind that follow each other: within such a tier those without a stretch of their own come last. */
function tiersOf(requests: readonly LabelRequest[]): readonly (readonly LabelRequest[])[] {
  const tiers: LabelRequest[][] = [];
  for (const request of requests) {
    const last = tiers[tiers.length - 1];
    if (last !== undefined && last[0]!.kind === request.kind && isBranch(last[0]!) === isBranch(request))
      last.push(request);
    else tiers.push([request]);
  }
  return tiers;
}

const ownOf = ({ at }: LabelRequest): Own | null => (at.kind === "line" ? at.own : null);
const corridorOf = (request: LabelRequest): string => ownOf(request)?.corridor ?? "";
const isBranch = (request: LabelRequest): boolean => (ownOf(request)?.variant ?? null) !== null;

interface Terms {
  readonly isTaken: (box: TurnedBox) => boolean; // by another name
  readonly mayStand: (sharing: ReadonlySet<string>) => boolean; // on a stretch that these corridors share
  readonly mayCross: boolean; // lines
}

function bestSpot(
  request: LabelRequest,
  text: string,
  setting: LabelSetting,
  { isTaken, mayStand, mayCross }: Terms,
): (PlacedMapLabel & { readonly sharing: ReadonlySet<string> }) | null {
  const { viewport, drawnLines, measure } = setting;
  const em = request.isSmall ? setting.em.small : setting.em.usual;
  const { width, top, bottom } = measure(text, request.bold);
  const spots = labelCandidates(request.at, { width: width * em, height: (bottom - top) * em }, viewport)
    .filter(({ turnedBox }) => isSeen(turnedBox, viewport))
    .map((spot) => ({ ...spot, cost: spot.cost + overhang(spot.turnedBox, viewport) }))
    .toSorted((a, b) => a.cost - b.cost);
  let best: { readonly spot: LabelCandidate; readonly cost: number; readonly sharing: ReadonlySet<string> } | null =
    null;
  for (const spot of spots) {
    if (best !== null && spot.cost >= best.cost) break;
    const crossed = crossedBy(spot.turnedBox, setting, 0).size;
    if (crossed > 0 && !mayCross) continue;
    if (copiesOf(spot.turnedBox, viewport).some((one) => isTaken(one) || coversDot(one, spot, setting))) continue;
    const near = crossedBy(spot.turnedBox, setting, CROWDED).size - (request.at.kind === "line" ? 1 : 0);
    const cost = spot.cost + 100 * crossed + 0.4 * Math.max(0, near);
    if (best !== null && cost >= best.cost) continue;
    const sharing = sharedWith(spot, ownOf(request), drawnLines);
    if (mayStand(sharing)) best = { spot, cost, sharing };
  }
  if (best === null) return null;
  const ground = request.ground === "line" ? groundAt(best.spot, ownOf(request), drawnLines) : request.ground;
  return { request, text, em, ground, sharing: best.sharing, ...settled(best.spot, (top + bottom) / 2, em) };
}

/** MapLibre centres the line of writing on the anchor, not its letters; and it turns the offset with the name. */
function settled({ turnedBox, anchor, at }: LabelCandidate, middle: number, em: number) {
  const [cos, sin] = [Math.cos(turnedBox.angle), Math.sin(turnedBox.angle)];
  const [dx, dy] = [(turnedBox.x - at[0]) / em, (turnedBox.y - at[1]) / em];
  return { turnedBox, anchor, offset: [dx * cos + dy * sin, dy * cos - dx * sin - middle] as const };
}

/** Where a box is seen: in every copy of the world that is on the screen. */
function copiesOf(turnedBox: TurnedBox, { copies, width, height }: Viewport): readonly TurnedBox[] {
  const viewport = { left: 0, top: 0, right: width, bottom: height };
  const all = copies.map((shift) => ({ ...turnedBox, x: turnedBox.x + shift }));
  return all.filter((one) => meet(boxOf(one), viewport));
}

/** Whole, and under no panel. */
function isSeen(turnedBox: TurnedBox, viewport: Viewport): boolean {
  const edge = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const boxes = copiesOf(turnedBox, viewport).map(boxOf);
  return (
    boxes.length > 0 &&
    boxes.every((box) => isInside(box, edge, EDGE) && !viewport.covered.some((panel) => meet(panel, box, EDGE)))
  );
}

/** Of a name's four corners the share that hangs over the edge of the globe. */
function overhang(turnedBox: TurnedBox, { isGround }: Viewport): number {
  const { left, right, top, bottom } = boxOf(turnedBox);
  return [left, right].flatMap((x) => [top, bottom].map((y) => Number(!isGround(x, y)) / 4)).reduce((a, b) => a + b, 0);
}

function crossedBy(
  turnedBox: TurnedBox,
  { drawnLines, viewport }: LabelSetting,
  margin: number,
): ReadonlySet<ScreenLine> {
  return new Set(copiesOf(turnedBox, viewport).flatMap((one) => [...drawnLines.under(one, margin)]));
}

function coversDot(turnedBox: TurnedBox, { at }: LabelCandidate, { dots }: LabelSetting): boolean {
  const isOn = surface(turnedBox);
  return dots.some(([x, y]) => isOn(x, y, DOT) && (x !== at[0] || y !== at[1]));
}

/** Corridors, and for a branch variants, whose lines run on the stretch at which a name stands. */
function sharedWith({ beside }: LabelCandidate, own: Own | null, drawnLines: LineIndex): ReadonlySet<string> {
  if (own === null) return new Set();
  const near = beside.filter((_, i) => i % 3 === 0).flatMap(({ x, y }) => [...drawnLines.near(x, y, BESIDE)]);
  return new Set(near.filter((strand) => !isOf(own, strand)).map(({ corridor }) => corridor));
}

function isOf(own: Own, strand: ScreenLine): boolean {
  return strand.corridor === own.corridor && (own.variant === null || strand.variant === own.variant);
}

function groundAt({ at }: LabelCandidate, own: Own | null, drawnLines: LineIndex): "sea" | "land" {
  const near = [...drawnLines.near(...at, BESIDE)];
  return (near.find((strand) => own !== null && isOf(own, strand)) ?? near[0])?.ground ?? "sea";
}
