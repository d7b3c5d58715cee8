import "../styles/brief.css";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { SLIDE_KINDS, type SlideKind } from "../../core/deck/deck";
import { deckOf, type ReadyDeck } from "../../core/deck/ready-deck";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { added, duplicated, movedSlide, removed } from "../../state/briefing/edit";
import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";
import { LateNote } from "../parts/LateNote";
import { Notes } from "../parts/Notes";
import { useBriefWords } from "./brief-words";
import { DeckMenu } from "./DeckMenu";
import { fetchForSlides, useDesk, type Desk } from "./desk";
import { MiniMap } from "./MiniMap";
import { SlideView, textShareOf } from "./SlideView";

/** The list of slides: chosen, put in order, doubled and taken away. */
export function BriefRoom() {
  const atlas = useAtlas();
  const { t } = useI18n();
  const words = useBriefWords();
  const late = useDesk();
  useEffect(() => fetchForSlides(atlas), []);
  const desk = late.value.value;
  if (desk === null || words === null) return <LateNote late={late} />;
  return (
    <div class="brief">
      <h1 class="hidden">{t.brief}</h1>
      <Notes />
      <DeckMenu desk={desk} words={words} />
      <SlideList desk={desk} words={words} />
      <AddSlide desk={desk} words={words} />
      <p class="small quiet">{words.listKeys}</p>
    </div>
  );
}

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
}

function SlideList({ desk, words }: Props) {
  const { briefing, slides, writer } = desk;
  const { view } = useAtlas().state;
  const list = useRef<HTMLOListElement>(null);
  const dragged = useSignal<number | null>(null);
  const over = useSignal<number | null>(null);
  const deck = briefing.deck.value;
  const at = Math.min(view.view.value.slide - 1, deck.slides.length - 1);
  const focus = (to: number) => list.current?.querySelectorAll<HTMLElement>(".brief-open")[to]?.focus();
  const choose = (to: number) => {
    view.openSlide(to + 1);
    requestAnimationFrame(() => focus(to)); // the list may be in another order by then
  };
  const step = (to: number) => {
    if (to < 0 || to >= deck.slides.length) return;
    view.openSlide(to + 1);
    focus(to); // at once, or the next of two quick keys would go to the slide before
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= deck.slides.length) return;
    briefing.change(movedSlide(deck, from, to));
    choose(to);
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined && event.altKey) move(index, index + by);
    else if (by !== undefined) step(index + by);
    else if (event.key === "Delete") take(index);
    else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) double(index);
    else return;
    event.preventDefault();
  };
  const take = (index: number) => {
    briefing.change(removed(deck, index));
    choose(Math.max(0, Math.min(index, deck.slides.length - 2)));
  };
  const double = (index: number) => {
    briefing.change(duplicated(deck, index));
    choose(index + 1);
  };
  if (deck.slides.length === 0) return <Empty desk={desk} words={words} />;
  const own = writer.value;
  return (
    <ol class="brief-list" ref={list} aria-label={words.slideList}>
      {deck.slides.map((slide, index) => {
        const written = slides.value.find(({ from }) => from === index);
        const isChosen = index === at;
        return (
          <li
            key={slide.id}
            class="brief-item"
            data-chosen={isChosen}
            data-over={over.value === index}
            draggable
            onDragStart={(event) => {
              dragged.value = index;
              event.dataTransfer?.setData("text/plain", String(index));
            }}
            onDragOver={(event) => {
              if (dragged.value === null) return;
              event.preventDefault();
              over.value = index;
            }}
            onDragEnd={() => {
              dragged.value = over.value = null;
            }}
            onDrop={(event) => {
              if (dragged.value === null) return;
              event.preventDefault();
              move(dragged.value, index);
              dragged.value = over.value = null;
            }}
          >
            <span class="brief-grip" aria-hidden="true" />
            <button
              type="button"
              class="brief-open"
              tabIndex={isChosen ? 0 : -1}
              aria-current={isChosen ? "true" : undefined}
              aria-label={`${words.slideNumber(index + 1, deck.slides.length)}: ${slide.title || words.untitled}, ${words.kinds[slide.kind]}`}
              onClick={() => view.openSlide(index + 1)}
              onKeyDown={(event) => onKey(event, index)}
            >
              <span class="brief-thumb" inert>
                {written !== undefined && own !== null && (
                  <SlideView
                    content={written.content}
                    writer={own}
                    textShare={textShareOf(slide, slide.view !== "")}
                    ground={
                      slide.view !== "" && textShareOf(slide, true) < 1 ? (
                        <MiniMap slide={written} writer={own} />
                      ) : null
                    }
                    drawn={() => <StandIn />}
                  />
                )}
              </span>
              <span>
                <b>
                  {index + 1}. {slide.title || words.untitled}
                </b>
                <span class="small quiet">
                  {words.kinds[slide.kind]}
                  {written !== undefined &&
                    (written.content.changed.length > 0 || written.content.faults.length > 0) && (
                      <span class="brief-differs" title={words.changedTitle}>
                        {" "}
                        ≠
                      </span>
                    )}
                </span>
              </span>
            </button>
            {isChosen && (
              <span class="brief-tools">
                <Tool icon="up" name={words.moveUp} onPress={() => move(index, index - 1)} />
                <Tool icon="down" name={words.moveDown} onPress={() => move(index, index + 1)} />
                <Tool icon="double" name={words.duplicate} onPress={() => double(index)} />
                <Tool icon="close" name={words.remove} onPress={() => take(index)} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Nothing yet: how to begin. */
function Empty({ desk: { briefing, ready }, words }: Props) {
  const { initial, view } = useAtlas().state;
  const { language } = useI18n();
  const take = async (deck: ReadyDeck) => {
    await briefing.take(deckOf(deck, language, initial.catalog.status.date));
    view.openSlide(1);
  };
  return (
    <div class="brief-empty">
      <p>{words.emptyDeck}</p>
      <h2 class="small quiet">{words.readyDecks}</h2>
      {ready.map((deck) => (
        <button key={deck.id} type="button" class="link" onClick={() => void take(deck)}>
          {deck.title[language]}
        </button>
      ))}
    </div>
  );
}

/** A chart as it is seen from far away. */
function StandIn() {
  return (
    <svg class="slide-sketch" viewBox="0 0 100 40" aria-hidden="true">
      <path d="M2 2V38H98" />
      <path d="M2 36L30 24V16L60 8L80 4" class="slide-sketch-line" />
      <path d="M2 36L96 10" class="slide-sketch-dash" />
    </svg>
  );
}

interface ToolProps {
  readonly icon: "up" | "down" | "double" | "close";
  readonly name: string;
  readonly onPress: () => void;
}

function Tool({ icon, name, onPress }: ToolProps) {
  return (
    <button type="button" class="bare" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function AddSlide({ desk: { briefing }, words }: Props) {
  const { view } = useAtlas().state;
  const add = (kind: SlideKind) => {
    const deck = briefing.deck.peek();
    const at = Math.min(view.view.peek().slide - 1, deck.slides.length - 1);
    briefing.change(added(deck, at, kind));
    view.openSlide(at + 2);
  };
  return (
    <label class="select brief-add">
      <select
        aria-label={words.addSlide}
        value=""
        onChange={(event) => {
          const kind = SLIDE_KINDS.find((one) => one === event.currentTarget.value);
          event.currentTarget.value = "";
          if (kind !== undefined) add(kind);
        }}
      >
        <option value="">{words.addSlide}</option>
        {SLIDE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
