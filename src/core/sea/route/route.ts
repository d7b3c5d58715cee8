/** The shortest sea route between two places. */
import type { Position } from "../../geodesy/position";
import { isOnLand } from "../geometry/coast-point";
import { dot, kmToRadians, type Vector } from "../geometry/vector";
import { type Endpoint, nodeVector, seaEndpoint } from "./endpoint";
import { isForFreeEnds, type SeaNetwork } from "../network/network";
import { routeLine } from "./route-line";
import { allowed, type Allowed, type SeaRule } from "./rule";
import { type FoundPath, search } from "./search";
import { shutInBy } from "./shut-in";
import { endWithWayOut } from "./way-out";

export interface SeaQuestion extends SeaRule {
  readonly from: Position;
  readonly to: Position;
}

export interface SeaRoute {
  readonly distanceKm: number; // length of `line` on the WGS84 ellipsoid
  readonly passages: readonly string[]; // used, in order
  readonly line: readonly Position[];
  readonly fromSnapKm: number; // from the place asked for to the line's beginning; not part of the distance
  readonly toSnapKm: number;
}

/** Absence with its reason; `closed` names the closed passages that stand in the way. */
export interface NoRoute {
  readonly distanceKm: null;
  readonly reason: string;
  readonly closed: readonly string[];
}

/** Passages are forced in the order given and closed by id. Answers a reason where there is no route. */
export function seaRoute(net: SeaNetwork, question: SeaQuestion): SeaRoute | NoRoute {
  const [from, to] = [seaEndpoint(net, question.from), seaEndpoint(net, question.to)];
  const rule = ruleFor(net, question, from, to);
  if (typeof from === "string") return none(from);
  if (typeof to === "string") return none(to);
  if (isSamePlace(from, to)) return none(`same place twice "${question.from.join()}": expected two different places`);
  const ends = { from, to };
  const straight = anyPath(net, ends, rule);
  const round = straight && !leavesOddly(net, straight) ? null : byWaysOut(net, question, ends, rule);
  const found = round && round.km < (straight?.km ?? Infinity) ? round : straight;
  return found ? answer(net, found) : refusal(net, question, from, to, rule);
}

/** The same without a reason, which takes several searches more. */
export function seaRouteIfAny(net: SeaNetwork, question: SeaQuestion): SeaRoute | null {
  const [from, to] = [seaEndpoint(net, question.from), seaEndpoint(net, question.to)];
  const rule = ruleFor(net, question, from, to);
  if (typeof from === "string" || typeof to === "string" || isSamePlace(from, to)) return null;
  const found = anyPath(net, { from, to }, rule);
  return found && answer(net, found);
}

/** Between two harbours the tables' ways hold; for a free end what it lies behind is lifted. */
function ruleFor(net: SeaNetwork, question: SeaRule, ...ends: readonly (Endpoint | string)[]): Allowed {
  const known = ends.filter((end) => typeof end !== "string");
  const isLifting = isForFreeEnds(net) && known.some(({ isFree }) => isFree);
  return allowed(net, question, isLifting ? known.map(({ at }) => at) : []);
}

interface Ends {
  readonly from: Endpoint;
  readonly to: Endpoint;
}

interface JoinedPath extends Ends, FoundPath {}

function isSamePlace(from: Endpoint, to: Endpoint): boolean {
  return from.position.join() === to.position.join();
}

/** By the network's own links; where a harbour in open water has none that lead on, by what it sees on the shipped coast. */
function anyPath(net: SeaNetwork, ends: Ends, rule: Allowed): JoinedPath | null {
  return searched(net, ends, rule) ?? searched(net, { from: freed(net, ends.from), to: freed(net, ends.to) }, rule);
}

function searched(net: SeaNetwork, ends: Ends, rule: Allowed): JoinedPath | null {
  const found = search(net, ends.from, ends.to, rule);
  return found && { ...ends, ...found };
}

/** On land of the shipped coast an end would look across country to river nodes. */
function freed(net: SeaNetwork, end: Endpoint): Endpoint {
  return isOnLand(net, end.at) ? end : { ...end, links: null };
}

const LONG_LEG_KM = 30;
const NEAR_SHARE = 0.25;

/** Whether a free end goes far to its first corner although others lie near: these belong to a pocket of the coast. */
function leavesOddly(net: SeaNetwork, { from, to, nodes }: JoinedPath): boolean {
  if (!isForFreeEnds(net)) return false;
  const isOdd = (end: Endpoint, node: number | undefined): boolean => {
    if (end.links !== null || node === undefined) return false;
    const leg = dot(end.at, nodeVector(net, node));
    const near = Math.cos(NEAR_SHARE * Math.acos(Math.min(1, leg)));
    return (
      leg < Math.cos(kmToRadians(LONG_LEG_KM)) && net.positions.some((_, i) => dot(end.at, nodeVector(net, i)) > near)
    );
  };
  return isOdd(from, nodes[0]) || isOdd(to, nodes.at(-1));
}

/** Free ends that see no way on, or an odd one, look for one round the local coast: the shortest by one end's or both's. */
function byWaysOut(net: SeaNetwork, question: SeaQuestion, { from, to }: Ends, rule: Allowed): JoinedPath | null {
  if (!isForFreeEnds(net)) return null;
  const outFrom = from.isFree ? endWithWayOut(net, question.from) : null;
  const outTo = to.isFree ? endWithWayOut(net, question.to) : null;
  const tried = [
    outFrom && { from: outFrom, to },
    outTo && { from, to: outTo },
    outFrom && outTo && { from: outFrom, to: outTo },
  ];
  const found = tried.flatMap((ends) => (ends && searched(net, ends, rule)) ?? []);
  return found.toSorted((a, b) => a.km - b.km)[0] ?? null;
}

function answer(net: SeaNetwork, { from, to, km, nodes, passages }: JoinedPath): SeaRoute {
  const out = cornersTo(from, nodes[0]);
  const back = cornersTo(to, nodes.at(-1)).toReversed();
  const corners = [from.at, ...out, ...nodes.map((node) => nodeVector(net, node)), ...back, to.at];
  let line: Position[] | null = null;
  return {
    distanceKm: km,
    passages: passages.filter((p) => !net.passages[p]!.isMark).map((p) => net.passages[p]!.id),
    get line() {
      return (line ??= routeLine(corners));
    },
    fromSnapKm: from.snapKm,
    toSnapKm: to.snapKm,
  };
}

/** Of the way out from an end to the network's node. */
function cornersTo({ links }: Endpoint, node: number | undefined): readonly Vector[] {
  return links?.find((link) => link.node === node)?.corners ?? [];
}

function none(reason: string, closed: readonly string[] = []): NoRoute {
  return { distanceKm: null, reason, closed };
}

/** Which closed passages are to blame: those a route would use if all were open. Without such a route, what else is. */
function refusal(
  net: SeaNetwork,
  question: SeaQuestion,
  from: Endpoint,
  to: Endpoint,
  { closed, forced }: Allowed,
): NoRoute {
  const open: Allowed = {
    closed: new Uint8Array(closed.length),
    closedSet: new Uint8Array(net.passageSets.length),
    forced,
  };
  const found = anyPath(net, { from, to }, open);
  if (!found) return none(unjoined(net, question, from, to, open));
  const blamed = found.passages.filter((p) => closed[p]).map((p) => net.passages[p]!);
  const marks = blamed.filter(({ isMark }) => isMark).map(({ id }) => id);
  if (marks.length > 0)
    return none(`no route: ${marks.join(", ")} parts the two places; no ship of the tables crosses it`);
  const ids = blamed.map(({ id }) => id);
  return none(`no route: closed ${ids.join(", ")}; open what may be used`, ids);
}

function unjoined(net: SeaNetwork, question: SeaQuestion, from: Endpoint, to: Endpoint, open: Allowed): string {
  for (const [end, position] of [
    [from, question.from],
    [to, question.to],
  ] as const) {
    if (isEnclosed(net, end, open))
      return `enclosed position "${position.join()}": ${shutInBy(net, end)}, expected water that ships reach`;
  }
  return "no route: no open water joins the two places";
}

/** Whether no harbour of the oceans can be reached. */
function isEnclosed(net: SeaNetwork, end: Endpoint, open: Allowed): boolean {
  const harbour = net.harbours.map(({ at }) => seaEndpoint(net, at)).find((one) => typeof one !== "string");
  return harbour !== undefined && !anyPath(net, { from: end, to: harbour as Endpoint }, { ...open, forced: [] });
}

export function isRoute(answered: SeaRoute | NoRoute): answered is SeaRoute {
  return answered.distanceKm !== null;
}
