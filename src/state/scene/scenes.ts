import { isSameData } from "../../core/same-data";
import type { Scene } from "../../core/model/scene";
import { visibleRoutes, type SceneInput } from "./visible-routes";
import type { VisibleRoute } from "./visible-route";
import { sceneOf } from "./scene";

/** Makes scenes of moments that follow each other; one that reads as the last is the same object: another month seldom moves a line. */
export function createScenes(): (moment: SceneInput) => Scene {
  let last: { readonly moment: SceneInput; readonly ways: readonly VisibleRoute[]; readonly scene: Scene } | null =
    null;
  return (moment) => {
    const ways = visibleRoutes(moment);
    if (last !== null && isSameMoment(last.moment, moment) && isSameWays(last.ways, ways)) return last.scene;
    const next = sceneOf(moment);
    const scene = last !== null && isSameData(last.scene, next) ? last.scene : next;
    last = { moment, ways, scene };
    return scene;
  };
}

/** Everything but the answer's options, which the drawn ways stand for. */
function isSameMoment(a: SceneInput, b: SceneInput): boolean {
  const parts = ({ question, asked, ...rest }: SceneInput): Readonly<Record<string, unknown>> => {
    const { from, to, option, asks, side, scenario } = question;
    return {
      ...rest,
      from,
      to,
      option,
      asks,
      side,
      closed: scenario.closed,
      askedFrom: asked?.from,
      askedTo: asked?.to,
    };
  };
  const [one, other] = [parts(a), parts(b)];
  return Object.keys(one).every((key) => one[key] === other[key]);
}

function isSameWays(a: readonly VisibleRoute[], b: readonly VisibleRoute[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ option, emphasis }, i) => option === b[i]?.option && emphasis === b[i]?.emphasis)
  );
}
