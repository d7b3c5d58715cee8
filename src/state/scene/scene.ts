import type { PageCatalog } from "../../core/model/catalog";
import type { Language } from "../../core/model/place";
import { isochroneBands, type Isochrone } from "../../core/model/isochrone";
import type { Scene, ScenePassage } from "../../core/model/scene";
import { roleOf } from "./colours";
import { visibleRoutes, isochroneShown, type SceneInput } from "./visible-routes";
import { passageName } from "../names";
import { boundsOfScene } from "./scene-bounds";
import { labelsOf } from "./scene-labels";
import { linesOf, onceEach } from "./scene-lines";
import { placesOf } from "./scene-places";

/** What the map shows at this moment, in the language shown. */
export function sceneOf(moment: SceneInput): Scene {
  const { initial, view, question, language } = moment;
  const { catalog } = initial;
  const drawn = visibleRoutes(moment).filter(
    ({ option }) => view.layers.includes("baselines") || roleOf(catalog, option) === "corridor",
  );
  const lines = onceEach(drawn.flatMap((one) => linesOf(catalog, one)));
  const labels = once(() => labelsOf(catalog, language, drawn));
  const asked = moment.selection.stop ?? "";
  const closedNow = view.room === "compare" ? question.scenario.closed : [];
  const passages = once(() =>
    passagesOf(catalog, language, closedNow).filter(
      ({ id, name, closed }) => closed || id === asked || !labels().some(({ text }) => text === name), // the line says it
    ),
  );
  return {
    language,
    lines,
    get labels() {
      return labels();
    },
    places: placesOf(moment, drawn),
    get passages() {
      return passages();
    },
    passagesAtEveryZoom: catalog.passages[asked] !== undefined,
    reach: bandsOf(isochroneShown(moment)),
    bounds: boundsOfScene(moment, drawn, lines),
  };
}

/** Finding room for names takes longer than all the rest, and the first picture has none. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const bands = new WeakMap<Isochrone, ReturnType<typeof isochroneBands>>();

/** The same reach is cut once: the scene is made anew at every hover. */
function bandsOf(reach: Isochrone | null): ReturnType<typeof isochroneBands> {
  if (reach === null) return [];
  const known = bands.get(reach) ?? isochroneBands(reach.lines);
  bands.set(reach, known);
  return known;
}

function passagesOf(catalog: PageCatalog, language: Language, closed: readonly string[]): readonly ScenePassage[] {
  return Object.values(catalog.passages)
    .filter((passage) => passage.shape === "gate")
    .map((passage) => ({
      id: passage.id,
      name: passageName(catalog, language, passage.id),
      gate: passage.positions,
      closed: closed.includes(passage.id),
    }));
}
