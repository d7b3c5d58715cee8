import { useSignal } from "@preact/signals";
import type { Scene, SceneLine } from "../../core/model/scene";
import { colourKey } from "../../state/scene/colours";
import { corridorShortName } from "../../state/names";
import { cardsOf } from "../../state/overview";
import { useAtlas, useStartWords } from "../context";
import { lazy } from "../hooks/lazy";
import { Icon } from "../parts/Icon";
import { Swatch } from "../parts/Swatch";

const PlacesKey = lazy(
  "room",
  "in strip",
  async () => (await import("../isochrone/PlacesKey")).PlacesKey,
  "places-key",
);

const BESIDE_THE_GLOBE_PX = 1100; // narrower, an open legend covers the map

/** Shows only what is drawn: the corridors, the baselines, the modes and the states of the lines on the map. */
export function Legend() {
  const { t } = useStartWords();
  const { scene, state, isPhone } = useAtlas();
  const choice = useSignal<boolean | null>(null); // null: open where there is room for it
  const hasRoom = !isPhone.value && innerWidth >= BESIDE_THE_GLOBE_PX;
  const { room } = state.view.view.value;
  const isOfPlaces = room === "compare" && state.question.question.value.asks !== "ways";
  const isOpen = choice.value ?? (hasRoom && (room === "explore" || isOfPlaces));
  return (
    <section class="legend small" aria-label={t.legend} data-open={isOpen}>
      <button type="button" class="legend-title" aria-expanded={isOpen} onClick={() => (choice.value = !isOpen)}>
        {t.legend}
        <Icon name={isOpen ? "down" : "up"} />
      </button>
      {isOpen && (
        <div class="legend-body">
          {scene.value.places.some(({ rank }) => rank === "first" || rank === "days") ? (
            <PlacesKey scene={scene.value} />
          ) : (
            <>
              <Routes lines={scene.value.lines} />
              <Patterns scene={scene.value} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Routes({ lines }: { readonly lines: readonly SceneLine[] }) {
  const { state } = useAtlas();
  const { t, language } = useStartWords();
  const { catalog } = state.initial;
  const drawn = (role: SceneLine["role"]) => [
    ...new Set(lines.filter((line) => line.role === role).map((line) => line.corridorId)),
  ];
  const corridors = cardsOf(state.initial)
    .map((card) => card.corridor.id)
    .filter((id) => drawn("corridor").includes(id));
  const baselines = drawn("baseline").map((id) => corridorShortName(catalog, language, id));
  return (
    <ul>
      {corridors.map((id) => (
        <li key={id} onMouseEnter={() => state.hover.light("corridor", id)} onMouseLeave={state.hover.clear}>
          <Swatch look="sea" colour={colourKey(catalog, id)} />
          {corridorShortName(catalog, language, id)}
        </li>
      ))}
      {baselines.length > 0 && (
        <li>
          <Swatch look="baseline" colour="baseline" />
          <span>{t.baselinesNamed(baselines)}</span>
        </li>
      )}
    </ul>
  );
}

const MODES = ["sea", "rail", "road", "inland-waterway"] as const;

function Patterns({ scene }: { readonly scene: Scene }) {
  const { t } = useStartWords();
  const { view } = useAtlas().state;
  const { lines } = scene;
  const isClosing = view.view.value.room === "compare" && scene.passages.some((passage) => passage.closed); // seeks passages only there
  const modes = MODES.filter((mode) => lines.some((line) => line.mode === mode));
  const isBuilding = lines.some((line) => line.status === "under-construction" || line.status === "planned");
  return (
    <ul>
      {modes.map((mode) => (
        <li key={mode}>
          <Swatch look={mode} />
          {t.modes[mode]}
        </li>
      ))}
      {isBuilding && (
        <li>
          <Swatch look="under-construction" />
          {t.underConstruction}
        </li>
      )}
      {lines.some((line) => line.status === "suspended") && (
        <li>
          <Swatch look="suspended" />
          {t.suspended}
        </li>
      )}
      {isClosing && (
        <li>
          <svg class="swatch" viewBox="0 0 36 12" aria-hidden="true">
            <path d="M13.5 1.5l9 9M22.5 1.5l-9 9" stroke="var(--ink)" stroke-width="1.8" fill="none" />
          </svg>
          {t.closedPassage}
        </li>
      )}
      {modes.includes("rail") && <li class="quiet legend-note">{t.railSchematic}</li>}
    </ul>
  );
}
