import { useAtlas, useI18n } from "../context";
import { BackButton } from "../parts/BackButton";
import { BorderFacts } from "./BorderCard";
import { placeCode } from "../hooks/places";
import { StatusNotes } from "./StatusNotes";
import { optionName, placeName } from "../../state/names";
import { distanceText } from "../parts/quantities";
import { SourceLinks } from "../parts/SourceLinks";

/** A port, city or border point: where it is, what it is called, and which ways run through it. */
export function PlaceCard({ place: id }: { readonly place: string }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog } = state.initial;
  const { units } = state.view.view.value;
  const place = catalog.places[id];
  if (place === undefined) return null;
  const code = placeCode(id);
  const [lon, lat] = place.position;
  const others = [
    ...new Set([place.names.en, place.names.hi, place.names.ru, place.names.fa, ...place.aliases]),
  ].filter((name) => name !== undefined && name !== place.names[language]);
  return (
    <article class="page">
      <BackButton />
      <h1>{place.names[language]}</h1>
      <p class="quiet">
        {[t.placeKinds[place.kind], place.country === "XZ" ? null : f.country(place.country), code]
          .filter((part) => part !== null)
          .join(", ")}
      </p>
      <dl class="facts">
        <dt class="small quiet">{t.position}</dt>
        <dd>{f.position(lon, lat)}</dd>
        {others.length > 0 && (
          <>
            <dt class="small quiet">{t.alsoCalled}</dt>
            <dd>{others.join(", ")}</dd>
          </>
        )}
        {place.population !== undefined && (
          <>
            <dt class="small quiet">{t.population}</dt>
            <dd>{f.number(place.population)}</dd>
          </>
        )}
        {place.ofTrade === true && (
          <>
            <dt class="small quiet">{t.railhead}</dt>
            <dd>
              {place.drayage === undefined
                ? t.noHaul
                : t.haul(placeName(catalog, language, place.drayage.by), distanceText(f, place.drayage.km, units))}
            </dd>
          </>
        )}
      </dl>
      {(place.kind === "port" || place.kind === "border") && <StatusNotes kind="place" id={id} />}
      {place.kind === "border" && <BorderFacts stop={id} />}
      <Ways place={id} />
      <p class="small place-sources">
        <SourceLinks ids={place.sources} />
        {place.ofTrade === true && ` ${t.handNamed}.`}
      </p>
      <p class="page-verbs">
        <button type="button" class="button" onClick={() => ask(state, id, "from")}>
          {t.compareFrom}
        </button>
        <button type="button" class="button" onClick={() => ask(state, id, "to")}>
          {t.compareTo}
        </button>
      </p>
    </article>
  );
}

function Ways({ place }: { readonly place: string }) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const { catalog } = state.initial;
  const ways = catalog.corridors.flatMap((corridor) =>
    corridor.variants
      .filter(({ legs }) =>
        corridor.legs.some((leg) => legs.includes(leg.id) && (leg.from === place || leg.to === place)),
      )
      .map((variant) => ({ corridor: corridor.id, variant: variant.id })),
  );
  if (ways.length === 0) return null;
  return (
    <section class="section">
      <h2>{t.waysThrough}</h2>
      <ul class="pairs">
        {ways.map(({ corridor, variant }) => (
          <li key={variant}>
            <button type="button" class="link" onClick={() => state.selection.openCorridor(corridor, variant)}>
              {optionName(catalog, language, { id: variant, corridor, name: variant })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ask(
  { question, view, selection }: ReturnType<typeof useAtlas>["state"],
  place: string,
  end: "from" | "to",
): void {
  if (end === "from") question.setFrom(place);
  else question.setTo(place);
  selection.closeCards();
  view.setRoom("compare");
}
