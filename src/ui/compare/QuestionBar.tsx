import { findPlace } from "../../core/search/find-place";
import { useSignal } from "@preact/signals";
import { greatCircleKm } from "./great-circle-km";
import { placeName } from "../../state/names";
import { Combobox } from "../Combobox";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";
import { placeCode, placesIndex, suggestPlaces } from "../places";
import { ClosedPassages } from "./ClosedPassages";

/** From, to, month and closures; every change is answered at once and kept in the address. */
export function QuestionBar() {
  const { question } = useAtlas().state;
  const { t, f } = useSpeech();
  const { scenario } = question.question.value;
  return (
    <form class="question" aria-label={t.question} onSubmit={(event) => event.preventDefault()}>
      <End end="from" />
      <div class="question-swap">
        <button type="button" class="button square" aria-label={t.swap} title={t.swap} onClick={question.swap}>
          <Icon name="swap" />
        </button>
      </div>
      <End end="to" />
      <label class="question-part">
        <span class="small quiet">{t.month}</span>
        <span class="select">
          <select
            value={String(scenario.month)}
            onChange={(event) => question.setMonth(Number(event.currentTarget.value))}
          >
            {MONTHS.map((month) => (
              <option key={month} value={String(month)}>
                {f.month(month)}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </label>
      <ClosedPassages />
    </form>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** One end of the question. A text that names no place stays in the field, with what is wrong with it. */
function End({ end }: { readonly end: "from" | "to" }) {
  const { state, isPhone } = useAtlas();
  const { question, known } = state;
  const { t, f, language } = useSpeech();
  const wrong = useSignal<{ reason: string; text: string; near: readonly string[] } | null>(null);
  const { catalog } = known;
  const id = question.question.value[end];
  const set = (place: string) => {
    wrong.value = null;
    if (end === "from") question.setFrom(place);
    else question.setTo(place);
  };
  const understand = (text: string) => {
    const found = findPlace(placesIndex(catalog), text, greatCircleKm);
    if (found.place !== null) set(found.place.id);
    else wrong.value = { reason: found.reason, text, near: found.near.map((place) => place.id) };
    return found.place !== null;
  };
  const code = id === null || isPhone.value ? null : placeCode(id); // no room for it on a phone
  return (
    <div class="question-part question-end">
      <span class="small quiet" aria-hidden="true">
        {t[end]}
      </span>
      <Combobox
        label={t[end]}
        placeholder={t.portOrCity}
        value={
          wrong.value?.text ??
          (id === null ? "" : `${placeName(catalog, language, id)}${code === null ? "" : ` ${code}`}`)
        }
        search={(text) => suggestPlaces(catalog, f, text)}
        nothing={t.nothingFound}
        onChoose={set}
        onText={understand}
        isInvalid={wrong.value !== null}
      />
      {wrong.value !== null && (
        <div class="question-error small" role="alert">
          <p>{wrong.value.reason}</p>
          {wrong.value.near.map((place) => (
            <button key={place} type="button" class="link" onClick={() => set(place)}>
              {placeName(catalog, language, place)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
