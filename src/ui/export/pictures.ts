import type { Theme } from "../../core/model/scene";
import type { OutgoingPicture, PictureSize } from "../../export/outgoing";
import { HARD_SPACE } from "../../i18n/format";
import { KM_PER_NM } from "../../core/units";
import { allWords, type AtlasView } from "../context";
import { scaleBar } from "../map/ScaleBar";
import { pagePicture } from "./dom-svg";
import { pictureStyle } from "./picture-style";
import { pictureKey } from "./swatch-markup";

/** What the page shows and can be drawn at any size: its map, and the chart that is open. */
export function picturesOf(atlas: AtlasView): readonly OutgoingPicture[] {
  const map = document.querySelector(".stage .map");
  const chart = document.querySelector(".charts-body");
  return [
    ...(map === null || map.clientWidth === 0
      ? []
      : [mapOf(atlas, { width: map.clientWidth, height: map.clientHeight })]),
    ...(chart === null || chart.clientWidth === 0 ? [] : [chartOf(chart)]),
  ];
}

function mapOf(atlas: AtlasView, size: PictureSize): OutgoingPicture {
  return {
    id: "map",
    size,
    draw: async (room) => {
      const { markup, kmPerPx, northDeg } = await drawnNow(atlas, size, room);
      const { t, f } = allWords(atlas);
      const { units } = atlas.state.view.view.value;
      const bar = kmPerPx > 0 ? scaleBar(kmPerPx / (units === "nm" ? KM_PER_NM : 1)) : null;
      const length = bar && `${f.number(bar.length)}${HARD_SPACE}${units === "nm" ? t.nauticalMiles : t.kilometres}`;
      return {
        markup,
        size: room,
        scale: bar === null || length === null ? null : { px: bar.px, text: t.scaleAtCentre(length) },
        northDeg,
        key: pictureKey(atlas.scene.value, pictureStyle().ink, allWords(atlas)),
      };
    },
  };
}

/** The map of the page in another room, in the theme of the page unless another is asked for. */
export async function drawnNow(
  atlas: AtlasView,
  seenIn: PictureSize,
  room: PictureSize,
  inTheme: Theme = atlas.theme.value,
) {
  const { state, scene } = atlas;
  const { mapPicture } = await import("../../map/drawn/map-picture");
  const { projection, layers, camera } = state.view.view.value;
  const view = {
    scene: scene.value,
    theme: inTheme,
    projection,
    borders: layers.includes("borders"),
    camera,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    covered: [],
    title: allWords(atlas).t.map,
  };
  return mapPicture(view, seenIn, room, new URL(".", document.baseURI).href);
}

function chartOf(element: Element): OutgoingPicture {
  const { width, height } = element.getBoundingClientRect();
  return {
    id: "chart",
    size: { width, height },
    draw: () => {
      const { element: drawn, size } = pagePicture(element);
      const markup = new XMLSerializer().serializeToString(drawn);
      return Promise.resolve({ markup, size, scale: null, northDeg: null, key: [] });
    },
  };
}
