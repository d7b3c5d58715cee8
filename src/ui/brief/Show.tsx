import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { useAtlas } from "../context";
import type { SlideWriter } from "./content/writer";
import type { Desk } from "./desk";
import { useExplore } from "./explore";
import { MiniMap } from "./MiniMap";
import { actOn, type ShowVerbs } from "./show-keys";
import { SlideView, textShareOf } from "./SlideView";
import { openSpeakerWindow } from "./speaker-window";

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
  readonly writer: SlideWriter;
}

/** What lies over a slide while it is shown: overview, black and white, pointer, the number typed; and the keys. */
export function Show(props: Props) {
  const { desk, words } = props;
  const { show, slides, briefing } = desk;
  const atlas = useAtlas();
  const explore = useExplore(desk);
  const isBlocked = useSignal(false);
  const verbs: ShowVerbs = {
    show,
    explore,
    speaker: () => {
      isBlocked.value = !openSpeakerWindow(atlas, desk, words);
    },
    leave: () => {
      const from = show.shown.peek()?.from ?? 0;
      show.end();
      atlas.state.view.openSlide(from + 1);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    },
    pages: () => slides.peek().length,
  };
  useKeys(verbs);
  useTouch(verbs);
  useEffect(() => {
    const left = () => {
      if (document.fullscreenElement === null && show.isOn.peek() && !atlas.state.staging.isExploring.peek())
        verbs.leave();
    };
    document.addEventListener("fullscreenchange", left);
    return () => document.removeEventListener("fullscreenchange", left);
  }, []);
  const page = show.page.value;
  return (
    <div class="brief-show" data-page={page + 1}>
      <p class="hidden" role="status">
        {words.slideNumber(page + 1, slides.value.length)}:{" "}
        {show.shown.value?.content.title ?? briefing.deck.value.title}
      </p>
      <nav class="brief-show-bar" aria-label={words.present}>
        <button type="button" onClick={() => show.goTo(page - 1)}>
          {words.previous}
        </button>
        <button type="button" onClick={() => show.goTo(page + 1)}>
          {words.next}
        </button>
        <button type="button" onClick={() => (show.isOverview.value = !show.isOverview.value)}>
          {words.overview}
        </button>
        <button type="button" onClick={explore}>
          {words.openView}
        </button>
        <button type="button" onClick={verbs.speaker}>
          {words.speakerWindow}
        </button>
        <button type="button" onClick={() => (show.isHelp.value = !show.isHelp.value)}>
          {words.keys}
        </button>
        <button type="button" onClick={verbs.leave}>
          {words.leave}
        </button>
      </nav>
      {show.isOverview.value && <Overview {...props} />}
      {show.isHelp.value && <Keys words={words} />}
      {show.typed.value !== "" && <p class="brief-going">{words.goingTo(show.typed.value)}</p>}
      {isBlocked.value && <p class="brief-going">{words.speakerBlocked}</p>}
      {show.blank.value !== null && <div class="brief-blank" data-blank={show.blank.value} aria-label={words.black} />}
      {show.isPointing.value && <Pointer />}
    </div>
  );
}

function useKeys(verbs: ShowVerbs): void {
  const latest = useRef(verbs);
  latest.current = verbs;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (actOn(event, latest.current)) {
        event.preventDefault();
        event.stopImmediatePropagation(); // the map has keys of its own
      }
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, []);
}

const LEAST_SWIPE = 50; // px

function useTouch({ show }: ShowVerbs): void {
  useEffect(() => {
    let startX: number | null = null;
    const down = (event: TouchEvent) => {
      startX = event.touches[0]?.clientX ?? null;
    };
    const up = (event: TouchEvent) => {
      const by = (event.changedTouches[0]?.clientX ?? 0) - (startX ?? 0);
      if (startX === null || Math.abs(by) < LEAST_SWIPE) return;
      show.goTo(show.page.peek() - Math.sign(by));
    };
    addEventListener("touchstart", down, { passive: true });
    addEventListener("touchend", up, { passive: true });
    return () => {
      removeEventListener("touchstart", down);
      removeEventListener("touchend", up);
    };
  }, []);
}

/** All slides at once; one is chosen by pointer, arrow keys or number. */
function Overview({ desk: { show, slides, briefing }, writer, words }: Props) {
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => chosen.current?.focus(), []);
  const deck = briefing.deck.value;
  return (
    <ol class="brief-overview" aria-label={words.overview}>
      {slides.value.map((slide, index) => {
        const view = deck.slides[slide.from]?.view ?? "";
        const textShare = textShareOf(slide.content, view !== "");
        return (
          <li key={slide.content.id}>
            <button
              type="button"
              ref={index === show.page.value ? chosen : null}
              aria-current={index === show.page.value ? "true" : undefined}
              aria-label={`${index + 1}. ${slide.content.title}`}
              onClick={() => {
                show.goTo(index);
                show.isOverview.value = false;
              }}
            >
              <SlideView
                content={slide.content}
                writer={writer}
                textShare={textShare}
                ground={textShare < 1 ? <MiniMap slide={slide} writer={writer} /> : null}
              />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Keys({ words }: { readonly words: BriefMessages }) {
  return (
    <dl class="brief-keys" aria-label={words.keys}>
      {words.keyList.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A large dot where the mouse is. */
function Pointer() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent) => {
      dot.current?.style.setProperty("translate", `${clientX}px ${clientY}px`);
    };
    addEventListener("pointermove", move, { passive: true });
    return () => removeEventListener("pointermove", move);
  }, []);
  return <div ref={dot} class="brief-pointer" aria-hidden="true" />;
}
