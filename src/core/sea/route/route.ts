/** The shortest sea route between two places. */
import type { Position } from "../../geodesy/position";
import { isOnLand } from "../geometry/coast-point";
import { type Endpoint, nodeVector, seaEndpoint } from "./endpoint";
import type { SeaNetwork } from "../network/network";
import { routeLine } from "./route-line";
import { allowed, type Allowed, type SeaRule } from "./rule";
import { type FoundPath, search } from "./search";

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
  const rule = allowed(net, question);
  const [from, to] = [seaEndpoint(net, question.from), seaEndpoint(net, question.to)];
  if (typeof from === "string") return none(from);
  if (typeof to === "string") return none(to);
  if (isSamePlace(from, to)) return none(`same place twice "${question.from.join()}": expected two different places`);
  const found = anyPath(net, from, to, rule);
  return found ? answer(net, from, to, found) : refusal(net, question, from, to, rule);
}

/** The same without a reason, which takes several searches more. */
export function seaRouteIfAny(net: SeaNetwork, question: SeaQuestion): SeaRoute | null {
  const rule = allowed(net, question);
  const [from, to] = [seaEndpoint(net, question.from), seaEndpoint(net, question.to)];
  if (typeof from === "string" || typeof to === "string" || isSamePlace(from, to)) return null;
  const found = anyPath(net, from, to, rule);
  return found && answer(net, from, to, found);
}

function isSamePlace(from: Endpoint, to: Endpoint): boolean {
  return from.position.join() === to.position.join();
}

/** By the network's own links; where a harbour in open water has none that lead on, by what it sees on the shipped coast. */
function anyPath(net: SeaNetwork, from: Endpoint, to: Endpoint, rule: Allowed): FoundPath | null {
  const found = search(net, from, to, rule);
  return found ?? search(net, freed(net, from), freed(net, to), rule);
}

/** On land of the shipped coast an end would look across country to river nodes. */
function freed(net: SeaNetwork, end: Endpoint): Endpoint {
  return isOnLand(net, end.at) ? end : { ...end, links: null };
}

function answer(net: SeaNetwork, from: Endpoint, to: Endpoint, { km, nodes, passages }: FoundPath): SeaRoute {
  const corners = [from.at, ...nodes.map((node) => nodeVector(net, node)), to.at];
  let line: Position[] | null = null;
  return {
    distanceKm: km,
    passages: passages.map((p) => net.passages[p]!.id),
    get line() {
      return (line ??= routeLine(corners));
    },
    fromSnapKm: from.snapKm,
    toSnapKm: to.snapKm,
  };
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
  const found = anyPath(net, from, to, open);
  if (!found) return none(unjoined(net, question, from, to, open));
  const blamed = found.passages.filter((p) => closed[p]).map((p) => net.passages[p]!.id);
  return none(`no route: closed ${blamed.join(", ")}; open what may be used`, blamed);
}

function unjoined(net: SeaNetwork, question: SeaQuestion, from: Endpoint, to: Endpoint, open: Allowed): string {
  for (const [end, position] of [
    [from, question.from],
    [to, question.to],
  ] as const) {
    if (isEnclosed(net, end, open))
      return `enclosed position "${position.join()}": land, reefs or ice part it from the open sea, expected water that ships reach`;
  }
  return "no route: no open water joins the two places";
}

/** Whether no harbour of the oceans can be reached. */
function isEnclosed(net: SeaNetwork, end: Endpoint, open: Allowed): boolean {
  const harbour = net.harbours.map(({ at }) => seaEndpoint(net, at)).find((one) => typeof one !== "string");
  return harbour !== undefined && !anyPath(net, end, harbour as Endpoint, { ...open, forced: [] });
}

export function isRoute(answered: SeaRoute | NoRoute): answered is SeaRoute {
  return answered.distanceKm !== null;
}
