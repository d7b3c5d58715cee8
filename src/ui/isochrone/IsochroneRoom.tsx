import {
  isochroneBand,
  modesOf,
  ISOCHRONE_DAYS,
  type Isochrone,
  type ReachedPlace,
  type IsochroneDays,
} from "../../core/model/isochrone";
import { placeName } from "../../state/names";
import { detailFigureId } from "../../state/detail-figures";
import { scenarioKey } from "../../core/model/scenario";
import { useAtlas, useI18n } from "../context";
import { AddToBriefing } from "../parts/AddToBriefing";
import { FigureButton } from "../parts/Figure";
import { asRange } from "../options/quantities";
import { LateNote } from "../parts/LateNote";
import { Notes } from "../parts/Notes";
import { RangeText } from "../parts/RangeText";
import { bandName, IsochroneSwatch } from "./IsochroneSwatch";

/** How far one gets from the first end: one sentence, then every place by its days. */
export function IsochroneRoom() {
  const { state } = useAtlas();
  const { t } = useI18n();
  const { from } = state.question.question.value;
  const reach = state.reach.reach.value;
  const problem = state.reach.problem.value;
  return (
    <>
      <Notes />
      {problem !== null && (
        <p class="notice" role="alert">
          {t.notAnswered(problem)}
        </p>
      )}
      <LateNote late={state.lazyData.networks.reach} />
      {from === null ? <p>{t.chooseBeginning}</p> : reach !== null && <Reached reach={reach} />}
    </>
  );
}

function Reached({ reach }: { readonly reach: Isochrone }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { from, scenario, places } = reach;
  const { question } = state.question;
  const isStale = from !== question.value.from || scenarioKey(scenario) !== scenarioKey(question.value.scenario);
  const within = (days: IsochroneDays) => places.filter((place) => isochroneBand(place.days.p50) === days);
  const counts = ISOCHRONE_DAYS.map((days) => ({
    days: f.number(days),
    places: places.filter((place) => place.days.p50 <= days).length,
  }));
  return (
    <div class="answered reached" data-stale={isStale}>
      <h1 aria-live="polite" data-threshold="days">
        {t.reachSentence(placeName(state.initial.catalog, language, from), f.month(scenario.month), counts)}
      </h1>
      <p class="small quiet">
        {t.reachNote} <AddToBriefing kind="map" />
      </p>
      {ISOCHRONE_DAYS.map((days, index) => (
        <Band key={days} days={days} places={within(days)} isOpen={index === 0} />
      ))}
    </div>
  );
}

interface BandProps {
  readonly days: IsochroneDays;
  readonly places: readonly ReachedPlace[];
  readonly isOpen: boolean;
}

function Band({ days, places, isOpen }: BandProps) {
  const { t, f } = useI18n();
  if (places.length === 0) return null;
  return (
    <details class="band" open={isOpen}>
      <summary data-threshold="days">
        <IsochroneSwatch days={days} />
        {bandName({ t, f }, days)}
        <span class="quiet">{t.placeCount(places.length)}</span>
      </summary>
      <table class="small">
        <thead class="hidden">
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.byModes}</th>
            <th scope="col">{t.measureUnits.days}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <PlaceRow key={place.id} place={place} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A place, how it is reached and when; its name asks for every way there. */
function PlaceRow({ place: { id, days, legs } }: { readonly place: ReachedPlace }) {
  const { question, initial } = useAtlas().state;
  const { t, language } = useI18n();
  return (
    <tr data-place={id}>
      <th scope="row">
        <button type="button" class="link" onClick={() => question.setTo(id)}>
          {placeName(initial.catalog, language, id)}
        </button>
      </th>
      <td class="quiet">
        {modesOf(legs)
          .map((mode) => t.modesInRow[mode])
          .join(", ")}
      </td>
      <td class="number">
        <FigureButton id={detailFigureId.reached(id)}>
          <RangeText range={asRange(days)} measure="days" />
        </FigureButton>
      </td>
    </tr>
  );
}
