import { SLIDE_KINDS } from "../../core/deck/deck";
import { seenFigures, withSentence, type LiveFigure } from "../../core/deck/live-figures";
import type { SlideFault } from "../../core/deck/slide-content";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { presetOf, readSavedView, underPreset } from "../../state/briefing/saved-view";
import { corridorName } from "../../state/names";
import { useAtlas } from "../context";
import { Icon } from "../parts/Icon";
import { Select } from "../parts/Segments";
import { scenarioWords } from "./content/scenario-words";
import type { WrittenSlide } from "./content/write-deck";
import { figureText, nameOf, type SlideWriter } from "./content/writer";
import type { Desk } from "./desk";

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
  readonly slide: WrittenSlide;
  readonly at: number; // in the deck, from 0
  readonly writer: SlideWriter;
}

/** What belongs to the slide beside its picture: its words, figures, view and notes. */
export function SlideFields(props: Props) {
  const { desk, words, at } = props;
  const { briefing } = desk;
  const slide = briefing.deck.value.slides[at];
  if (slide === undefined) return null;
  return (
    <div class="brief-fields">
      <Warnings {...props} />
      <div class="brief-columns">
        <label>
          <span class="small quiet">{words.sentenceOf}</span>
          <textarea
            rows={2}
            value={slide.sentence}
            placeholder={words.sentenceHint}
            maxLength={2000}
            onInput={(event) =>
              briefing.writeOn(
                at,
                withSentence(slide, event.currentTarget.value, props.slide.moment.figures),
                `${slide.id} sentence`,
              )
            }
          />
        </label>
        <div>
          <span class="small quiet">{words.kindOf}</span>
          <div class="brief-row">
            <Select
              legend={words.kindOf}
              choices={SLIDE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
              chosen={slide.kind}
              onChoose={(kind) => briefing.writeOn(at, { kind })}
            />
            <InsertFigure {...props} />
          </div>
          <SlideViewField {...props} />
        </div>
      </div>
      <label>
        <span class="small quiet">{words.notesOf}</span>
        <textarea
          class="brief-notes"
          rows={3}
          value={slide.notes}
          maxLength={20_000}
          onInput={(event) => briefing.writeOn(at, { notes: event.currentTarget.value }, `${slide.id} notes`)}
        />
      </label>
    </div>
  );
}

/** What the slide shows, and the way into its room. */
function SlideViewField({ desk: { briefing }, words, slide, at, writer }: Props) {
  const { state } = useAtlas();
  const own = briefing.deck.value.slides[at]!;
  if (own.view === "") return <p class="small quiet">{words.noView}</p>;
  const said = [slide.content.above, scenarioWords(writer, slide.moment.address)].filter((part) => part !== "");
  const { presets } = state.initial.catalog;
  return (
    <div class="brief-row brief-view">
      <span class="small">{said.join(" · ")}</span>
      <button
        type="button"
        class="link small"
        onClick={() => {
          const { view } = readSavedView(own.view, state.initial).address;
          const { language, theme, units } = state.view.view.peek();
          state.address.show({ ...slide.moment.address, view: { ...view, language, theme, units } });
        }}
      >
        {words.openView}
      </button>
      {own.kind === "before-after" && (
        <Select
          legend={words.takeAfter}
          choices={presets.map(({ id, names }) => ({ value: id, label: names[writer.language] }))}
          chosen={presetOf(own.after, state.initial)}
          onChoose={(id) => briefing.writeOn(at, { after: underPreset(slide.moment.address, id, state.initial) })}
        />
      )}
    </div>
  );
}

function InsertFigure({ desk: { briefing }, words, slide, at, writer }: Props) {
  const { figures } = slide.moment;
  const own = briefing.deck.value.slides[at]!;
  if (figures.length === 0) return null;
  return (
    <span class="select small">
      <select
        aria-label={words.insertFigure}
        value=""
        onChange={(event) => {
          const figure = figures.find(({ key }) => key === event.currentTarget.value);
          event.currentTarget.value = "";
          if (figure === undefined) return;
          const sentence = `${own.sentence}${/\S$/.test(own.sentence) ? " " : ""}{${figure.key}}`;
          briefing.writeOn(at, withSentence(own, sentence, figures));
        }}
      >
        <option value="">{words.insertFigure}</option>
        {figures.map((figure) => (
          <option key={figure.key} value={figure.key}>
            {words.figureChoice(
              figureOwner(figure, slide, writer),
              words.quantities[figure.quantity],
              figureText(writer, figure),
            )}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

function figureOwner({ of, isAfter, quantity }: LiveFigure, { moment }: WrittenSlide, writer: SlideWriter): string {
  const option = [...(moment.answer?.options ?? []), ...(moment.after?.options ?? [])].find(({ id }) => id === of);
  const year = writer.asked.ledger?.context.trade.find(({ id }) => id === of)?.year;
  const name =
    option !== undefined
      ? nameOf(writer, option)
      : quantity === "trade"
        ? (year ?? of)
        : quantity === "claims"
          ? of
          : corridorName(writer.asked.initial.catalog, writer.language, of);
  return isAfter ? writer.words.afterFigure(name) : name;
}

/** Figures that are not what they were, and what the slide asks for in vain. */
function Warnings({ desk: { briefing }, words, slide, at, writer }: Props) {
  const { changed, faults } = slide.content;
  if (changed.length === 0 && faults.length === 0) return null;
  const { figures } = slide.moment;
  const own = briefing.deck.value.slides[at]!;
  return (
    <div class="notice brief-changed" role="status">
      <div>
        {changed.length > 0 && (
          <>
            <b>{words.changedTitle}</b>
            <ul>
              {changed.map(({ key, seen, now }) => {
                const quantity = now?.quantity ?? "km";
                const name = now === null ? key : `${figureOwner(now, slide, writer)}, ${words.quantities[quantity]}`;
                const next = now === null ? words.figureGone : figureText(writer, now);
                return <li key={key}>{words.changedFigure(name, figureText(writer, { ...seen, quantity }), next)}</li>;
              })}
            </ul>
            <button
              type="button"
              class="button"
              onClick={() =>
                briefing.writeOn(at, {
                  seen: seenFigures(
                    figures,
                    own.seen.map(({ key }) => key),
                  ),
                })
              }
            >
              {words.acceptChanges}
            </button>
          </>
        )}
        {faults.map((fault, index) => (
          <p key={index}>{faultText(words, fault)}</p>
        ))}
      </div>
    </div>
  );
}

export function faultText(words: BriefMessages, fault: SlideFault): string {
  if (fault.kind === "view") return words.faultView(fault.parameter, fault.given);
  return fault.kind === "figure" ? words.faultFigure(fault.key) : words.faultAnswer;
}
