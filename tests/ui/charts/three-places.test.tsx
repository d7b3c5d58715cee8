// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { MapListeners } from "../../../src/map/handle";
import { ChartDrawer } from "../../../src/ui/charts/ChartDrawer";
import { LegList } from "../../../src/ui/explore/LegList";
import { MapStage } from "../../../src/ui/map/MapStage";
import { known } from "../../fixtures/known";
import { settled, show } from "../page";
import { rememberingMap } from "../remembering-map";

const answer = known.headlines["mumbai-st-petersburg"]!;
const [west] = answer.options;
const legs = west!.legs.map(({ id }) => id);

async function threePlaces(chart: string) {
  const map = rememberingMap();
  const seen: { listeners?: MapListeners } = {};
  const rooms = [<LegList key="a" answer="asked" option={west!} />, <MapStage key="b" />, <ChartDrawer key="c" />];
  const { root } = show(rooms, {
    initial: known,
    search: `?room=compare&from=INBOM&to=RULED&option=instc-west&chart=${chart}`,
    planner: () => answer,
    loadMap: () =>
      Promise.resolve((_, __, listeners) => {
        seen.listeners = listeners;
        return Promise.resolve(map.handle);
      }),
  });
  await settled();
  await settled();
  const litIn = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(`${selector}[data-lit="true"]`)].map((one) => one.dataset["leg"]);
  return {
    lit: () => ({ list: litIn(".legs .leg"), chart: litIn(".course-leg"), map: map.of("highlight").at(-1) }),
    enter: async (selector: string, type: string) => {
      root.querySelector(selector)!.dispatchEvent(new Event(type));
      await settled();
    },
    onMap: async (target: Parameters<MapListeners["onHover"]>[0]) => {
      seen.listeners!.onHover(target, { x: 0, y: 0 });
      await settled();
    },
  };
}

test.each(["distance", "cost"])(
  "a leg lit in the list, the chart (%s) or the map is lit in all three",
  async (chart) => {
    const places = await threePlaces(chart);
    for (const leg of legs) {
      const everywhere = { list: [leg], chart: [leg], map: [leg] };
      const nowhere = { list: [], chart: [], map: null };
      await places.enter(`.legs .leg[data-leg="${leg}"]`, "mouseenter");
      expect(places.lit()).toEqual(everywhere);
      await places.enter(`.legs .leg[data-leg="${leg}"]`, "mouseleave");
      expect(places.lit()).toEqual(nowhere);
      await places.enter(`.course-leg[data-leg="${leg}"]`, "mouseenter");
      expect(places.lit()).toEqual(everywhere);
      await places.enter(`.course-leg[data-leg="${leg}"]`, "mouseleave");
      await places.onMap({ kind: "leg", legId: leg, lineId: `instc-west/${leg}` });
      expect(places.lit()).toEqual(everywhere);
      await places.onMap(null);
      expect(places.lit()).toEqual(nowhere);
    }
  },
);
