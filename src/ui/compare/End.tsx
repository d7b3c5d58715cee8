import { useSignal } from "@preact/signals";
import type { PlaceReason } from "../../core/model/reason";
import { findPlace } from "../../core/search/find-place";
import { placeName } from "../../state/names";
import { Combobox } from "../parts/Combobox";
import { useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import { placeCode, placeDetail, placesIndex, suggestPlaces } from "../hooks/places";
import { useReason } from "../hooks/reason";
import { greatCircleKm } from "./great-circle-km";

/** One end of the question. A text that names no place stays in the field, with what is wrong with it. */
export function EndField({ end }: { readonly end: "from" | "to" }) {
  const { state } = useAtlas();
  const { question, initial } = state;
  const { t, f, language } = useI18n();
  const wrong = useSignal<{ reason: PlaceReason; text: string } | null>(null);
  const reasonText = useReason();
  const { catalog } = initial;
  const id = useStable(() => question.question.value[end]);
  const isAnywhere = useStable(() => {
    const { asks, side } = question.question.value;
    return asks !== "ways" && end !== side;
  });
  const set = (place: string) => {
    wrong.value = null;
    if (end === "from") question.setFrom(place);
    else question.setTo(place);
  };
  const understand = (text: string) => {
    const found = findPlace(placesIndex(catalog), text, greatCircleKm);
    if (found.place !== null) set(found.place.id);
    else wrong.value = { reason: found.reason, text };
    return found.place !== null;
  };
  const near = wrong.value !== null && "near" in wrong.value.reason ? wrong.value.reason.near : [];
  const code = id === null ? null : placeCode(id);
  return (
    <div class="question-part question-end">
      <span class="small quiet" aria-hidden="true">
        {t[end]}
        {code !== null && !isAnywhere && ` · ${code}`}
      </span>
      <Combobox
        label={t[end]}
        placeholder={isAnywhere ? t.anywhere : t.portOrCity}
        value={wrong.value?.text ?? (id === null || isAnywhere ? "" : placeName(catalog, language, id))}
        search={(text) => suggestPlaces(catalog, f, text)}
        nothing={t.nothingFound}
        similar={t.noPlaceCalled}
        onChoose={set}
        onText={understand}
        isInvalid={wrong.value !== null}
      />
      {wrong.value !== null && (
        <div class="question-error small" role="alert">
          <p>{reasonText(wrong.value.reason)}</p>
          {near.map((place) => (
            <button key={place.id} type="button" class="link" onClick={() => set(place.id)}>
              {place.names[language]} <span class="quiet">{placeDetail(place, f)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
