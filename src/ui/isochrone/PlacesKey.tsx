import { ISOCHRONE_DAYS } from "../../core/model/isochrone";
import type { Scene } from "../../core/model/scene";
import { corridorShortName } from "../../state/names";
import { colourKey } from "../../state/scene/colours";
import { useAtlas, useI18n } from "../context";
import { FirstDot } from "./FirstDot";
import { bandName, IsochroneSwatch } from "./IsochroneSwatch";

/** What the places of the map say while they answer "how far" or "which way wins". */
export function PlacesKey({ scene }: { readonly scene: Scene }) {
  const isFirst = scene.places.some(({ rank }) => rank === "first");
  return isFirst ? <FirstKey places={scene.places} /> : <Bands scene={scene} />;
}

/** Where one gets within so many days, while that is drawn. */
function Bands({ scene: { reach, places } }: { readonly scene: Scene }) {
  const { t, f } = useI18n();
  const drawn = ISOCHRONE_DAYS.filter(
    (days) => reach.some((band) => band.days === days) || places.some(({ band }) => band === days),
  );
  return (
    <ul>
      {drawn.map((days) => (
        <li key={days}>
          <IsochroneSwatch days={days} />
          {bandName({ t, f }, days)}
        </li>
      ))}
      {reach.length > 0 && <li class="quiet legend-note">{t.railSchematic}</li>}
    </ul>
  );
}

/** Whose colour a place has, while the map shows who is first. */
function FirstKey({ places }: { readonly places: Scene["places"] }) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const { catalog } = state.initial;
  const drawn = new Set(places.map(({ colour }) => colour));
  const corridors = catalog.corridors.filter(
    ({ id, kind }) => kind === "corridor" && drawn.has(colourKey(catalog, id)),
  );
  const baselines = catalog.corridors.filter(({ kind }) => kind === "baseline");
  return (
    <ul>
      {corridors.map(({ id }) => (
        <li key={id}>
          <FirstDot colour={colourKey(catalog, id)} isClear />
          {corridorShortName(catalog, language, id)}
        </li>
      ))}
      {drawn.has("baseline") && (
        <li>
          <FirstDot colour="baseline" isClear />
          {t.baselinesNamed(baselines.map(({ id }) => corridorShortName(catalog, language, id)))}
        </li>
      )}
      <li>
        <FirstDot colour="baseline" isClear={false} />
        {t.firstByLittle}
      </li>
    </ul>
  );
}
