import type { PageCatalog } from "../../core/model/catalog";
import type { Language } from "../../core/model/place";
import { once } from "../../core/memo";
import type { Scene, ScenePassage } from "../../core/model/scene";
import { roleOf } from "./colours";
import { visibleRoutes, isochroneShown, type SceneInput } from "./visible-routes";
import type { VisibleRoute } from "./visible-route";
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
  const reach = isochroneShown(moment);
  const isOfClaim = view.room === "claims" && (moment.claims?.routes.length ?? 0) > 0;
  const labels = once(
    () => labelsOf(catalog, language, drawn).filter(({ isBranch }) => !(isOfClaim && isBranch)), // one way needs no branch's name
  );
  const asked = moment.selection.stop ?? "";
  const closedNow = view.room === "compare" ? question.scenario.closed : [];
  const isOnWay = passageFilter(moment, drawn);
  const passages = once(() =>
    passagesOf(catalog, language, closedNow).filter(
      ({ id, name, closed }) =>
        closed ||
        id === asked ||
        moment.claims?.passages.includes(id) ||
        (isOnWay(id) && !labels().some(({ text }) => text === name)), // the line says it
    ),
  );
  return {
    language,
    lines,
    /** Finding room for names takes longer than all the rest, and the first picture has none. */
    get labels() {
      return labels();
    },
    places: placesOf(moment, drawn),
    get passages() {
      return passages();
    },
    passagesAtEveryZoom: catalog.passages[asked] !== undefined || (moment.claims?.passages.length ?? 0) > 0,
    reach: reach?.bands ?? [],
    bounds: boundsOfScene(moment, drawn, lines),
  };
}

/** On a corridor's page only the passages of its own ways count, elsewhere all. */
function passageFilter({ view, selection }: SceneInput, drawn: readonly VisibleRoute[]): (id: string) => boolean {
  const { corridor } = selection;
  if (view.room !== "explore" || corridor === null) return () => true;
  const own = drawn.filter(({ option }) => option.corridor === corridor).flatMap(({ option }) => option.legs);
  const ids = new Set(own.flatMap(({ passages }) => passages ?? []));
  return (id) => ids.has(id);
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
