import "../styles/brief.css";
import { effect, untracked, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { withSentence } from "../../core/deck/live-figures";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { stagedView } from "../../state/briefing/slide-moment";
import { useAtlas } from "../context";
import { Icon } from "../parts/Icon";
import { BeforeYouStart } from "./BeforeYouStart";
import { carryFonts } from "./carried-fonts";
import { useBriefWords } from "./brief-words";
import { useDesk, type Desk } from "./desk";
import { EditableText } from "./EditableText";
import { fetchLiveRooms } from "./live-rooms";
import { Show } from "./Show";
import { SlideChart } from "./SlideChart";
import { SlideFields } from "./SlideFields";
import { SlideRace } from "./SlideRace";
import { SlideView, textShareOf } from "./SlideView";
import type { WrittenSlide } from "./content/write-deck";
import type { SlideWriter } from "./content/writer";

/** The slide in hand over the live map, in the editor or before an audience. */
export function BriefDesk() {
  const words = useBriefWords();
  const desk = useDesk().value.value;
  if (desk === null || words === null) return <div class="brief-desk" />;
  return <Opened desk={desk} words={words} />;
}

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
}

function Opened({ desk, words }: Props) {
  const { view } = useAtlas().state;
  const { briefing, slides, writer, show } = desk;
  const isOn = show.isOn.value;
  useStaging(desk);
  useShowMark(isOn);
  const start = useFocusAfter(isOn);
  const isCarried = useSignal(false); // what showing takes is here: the network may be cut
  useEffect(() => {
    void Promise.all([fetchLiveRooms(), carryFonts()]).then(() => (isCarried.value = true));
  }, []);
  const own = writer.value;
  const deck = briefing.deck.value;
  const at = Math.max(0, Math.min(view.view.value.slide - 1, deck.slides.length - 1));
  const shown = isOn ? show.shown.value : (slides.value.find(({ from }) => from === at) ?? null);
  const begin = () => {
    const page = slides.peek().findIndex(({ from }) => from === at);
    show.isChecking.value = false;
    show.begin(Math.max(0, page));
    void document.documentElement.requestFullscreen?.().catch(() => undefined); // some browsers have none
  };
  return (
    <div class="brief-desk" data-on={isOn} data-carried={isCarried.value}>
      {!isOn && (
        <div class="brief-bar">
          <p class="small quiet">{deck.slides.length > 0 && words.slideNumber(at + 1, deck.slides.length)}</p>
          <span class="brief-bar-end">
            <button
              type="button"
              class="button"
              disabled={deck.slides.length === 0}
              onClick={() => (show.isChecking.value = !show.isChecking.value)}
            >
              {words.presentFirst}
            </button>
            <button
              ref={start}
              type="button"
              class="button brief-present"
              disabled={deck.slides.length === 0}
              onClick={begin}
            >
              <Icon name="play" />
              {words.present}
            </button>
          </span>
        </div>
      )}
      {show.isChecking.value && !isOn && own !== null && (
        <BeforeYouStart desk={desk} writer={own} words={words} onBegin={begin} />
      )}
      <Frame desk={desk} words={words} shown={shown} at={at} />
      {!isOn && shown !== null && own !== null && (
        <SlideFields desk={desk} words={words} slide={shown} at={at} writer={own} />
      )}
      {isOn && own !== null && <Show desk={desk} words={words} writer={own} />}
    </div>
  );
}

interface FrameProps extends Props {
  readonly shown: WrittenSlide | null;
  readonly at: number;
}

/** Where the slide is; the map is told to stand behind it. */
function Frame({ desk, words, shown, at }: FrameProps) {
  const { briefing, writer, show } = desk;
  const hole = useRef<HTMLDivElement>(null);
  useMapBehind(hole);
  const own = writer.value;
  const isOn = show.isOn.value;
  const slide = shown === null ? undefined : briefing.deck.value.slides[shown.from];
  const edit = (field: "title" | "sentence", isBlank: boolean) => (
    <EditableText
      key={`${slide?.id} ${field}`}
      className={`slide-${field}`}
      name={field === "title" ? words.titleOf : words.sentenceOf}
      template={slide?.[field] ?? ""}
      shown={field === "title" ? (slide?.title ?? "") : (shown?.content.sentence.join("\n") ?? "")}
      hint={isBlank && field === "title" ? words.titleOf : words.sentenceHint}
      onText={(text) => {
        if (slide === undefined) return;
        const change = field === "title" ? { title: text } : withSentence(slide, text, shown?.moment.figures ?? []);
        briefing.writeOn(at, change, `${slide.id} ${field}`);
      }}
    />
  );
  return (
    <div class="brief-frame-room" data-narrow={show.isNarrow.value}>
      <div class="brief-frame" ref={hole}>
        {shown !== null && slide !== undefined && own !== null && (
          <SlideView
            key={isOn ? "show" : "edit"}
            content={shown.content}
            writer={own}
            textShare={textShareOf(shown.content, slide.view !== "")}
            {...(isOn ? {} : { title: edit("title", slide.title === ""), sentence: edit("sentence", false) })}
            drawn={(block) => (
              <Drawn
                desk={desk}
                slide={shown}
                writer={own}
                kind={block.kind}
                chart={block.kind === "chart" ? block.chart : ""}
              />
            )}
          />
        )}
      </div>
    </div>
  );
}

interface DrawnProps {
  readonly desk: Desk;
  readonly slide: WrittenSlide;
  readonly writer: SlideWriter;
  readonly kind: string;
  readonly chart: string;
}

function Drawn({ desk, slide, writer, kind, chart }: DrawnProps) {
  if (kind === "chart") return <SlideChart key={slide.content.id} slide={slide} chart={chart} writer={writer} />;
  const day = desk.briefing.deck.value.slides[slide.from]?.day ?? null;
  return <SlideRace key={slide.content.id} slide={slide} writer={writer} day={day} show={desk.show} />;
}

/** The map shows the view of the slide, and the room's own again when the briefing is left. */
function useStaging({ briefing, slides, writer, show }: Desk): void {
  const { state } = useAtlas();
  const { staging, view } = state;
  useEffect(() => {
    let last = "";
    const polar = effect(() => {
      staging.needsPolar.value = slides.value.some(({ moment }) => moment.address.view.projection === "polar");
    });
    const stop = effect(() => {
      const own = writer.value;
      const at = Math.max(0, Math.min(view.view.value.slide - 1, briefing.deck.value.slides.length - 1));
      const shown = show.isOn.value ? show.shown.value : (slides.value.find(({ from }) => from === at) ?? null);
      const slide = shown === null ? undefined : briefing.deck.value.slides[shown.from];
      if (shown === null || own === null || slide === undefined) return;
      const textShare = textShareOf(shown.content, slide.view !== "");
      const key = [
        slide.view,
        slide.kind,
        slide.options.join(),
        own.language,
        textShare,
        shown.moment.answer !== null,
        shown.moment.reach !== null,
      ].join(" ");
      const isBare = slide.view === "" || textShare === 1;
      if (key === last || (isBare && last !== "")) return;
      last = key;
      untracked(() => {
        staging.staged.value = stagedView(
          shown.moment,
          own.asked,
          shown.drawn,
          own.language,
          textShare === 1 ? 0 : textShare,
        );
      });
    });
    return () => {
      stop();
      polar();
      staging.staged.value = null;
    };
  }, []);
}

/** The rest of the page knows that a show is on. */
function useShowMark(isOn: boolean): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    if (isOn) page.dataset["show"] = "on";
    return () => {
      delete page.dataset["show"];
    };
  }, [isOn]);
}

/** When a show is over the focus is where it was begun. */
function useFocusAfter(isOn: boolean) {
  const start = useRef<HTMLButtonElement>(null);
  const wasOn = useRef(false);
  useLayoutEffect(() => {
    if (wasOn.current && !isOn) start.current?.focus({ preventScroll: true });
    wasOn.current = isOn;
  }, [isOn]);
  return start;
}

const MAP_LINES = 540; // px of height in which the map is laid out: its letters are then read from afar

/** Keeps the map under the slide: same place, same size, letters in proportion. */
function useMapBehind(hole: { readonly current: HTMLDivElement | null }): void {
  useLayoutEffect(() => {
    const element = hole.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const place = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const scale = Math.max(0.2, height / MAP_LINES);
      style.setProperty("--slide-left", `${left}px`);
      style.setProperty("--slide-top", `${top}px`);
      style.setProperty("--slide-width", `${width / scale}px`);
      style.setProperty("--slide-height", `${height / scale}px`);
      style.setProperty("--slide-scale", String(scale));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    observer.observe(document.documentElement);
    const room = element.closest(".brief-desk");
    room?.addEventListener("scroll", place, { passive: true });
    addEventListener("resize", place);
    return () => {
      observer.disconnect();
      room?.removeEventListener("scroll", place);
      removeEventListener("resize", place);
    };
  }, []);
}
