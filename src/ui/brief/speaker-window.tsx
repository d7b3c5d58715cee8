import { useSignal } from "@preact/signals";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { AtlasContext, type AtlasView } from "../context";
import { isCarried, lendFonts } from "./carried-fonts";
import type { Desk } from "./desk";
import { MiniMap } from "./MiniMap";
import { actOn } from "./show-keys";
import { SlideView, textShareOf } from "./SlideView";
import type { WrittenSlide } from "./content/write-deck";

let opened: Window | null = null;

/**
 * Opens the window with the notes. It has no address: this page writes into it, so it needs no server, no channel and
 * no second copy of the atlas, and works from a file on disk. Notes stand in that window's document alone.
 *
 * @returns false when the browser did not allow it
 */
export function openSpeakerWindow(atlas: AtlasView, desk: Desk, words: BriefMessages): boolean {
  if (opened !== null && !opened.closed) {
    opened.focus();
    return true;
  }
  opened = window.open("", "", "popup,width=1100,height=760");
  if (opened === null) return false;
  const { document: page } = opened;
  page.title = words.speakerWindow;
  page.documentElement.lang = document.documentElement.lang;
  const theme = document.documentElement.dataset["theme"];
  if (theme !== undefined) page.documentElement.dataset["theme"] = theme;
  takeStyles(opened);
  page.body.className = "speaker";
  render(
    <AtlasContext.Provider value={atlas}>
      <Speaker desk={desk} words={words} />
    </AtlasContext.Provider>,
    page.body,
  );
  const verbs = {
    show: desk.show,
    explore: () => {},
    speaker: () => {},
    leave: () => opened?.close(),
    pages: () => desk.slides.peek().length,
  };
  opened.addEventListener("keydown", (event) => {
    if (actOn(event, verbs)) event.preventDefault();
  });
  addEventListener("pagehide", () => opened?.close(), { once: true });
  return true;
}

/** The rules of this page's stylesheets, copied, and its fonts: nothing has to be fetched. */
function takeStyles(target: Window): void {
  const own = target as Window & { readonly CSSStyleSheet: typeof CSSStyleSheet; readonly FontFace: typeof FontFace };
  lendFonts(own);
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].filter((rule) => !isCarried(rule)));
  const sheet = new own.CSSStyleSheet({ baseURL: location.href });
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join("\n"));
  target.document.adoptedStyleSheets = [sheet];
}

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
}

/** Notes, this slide and the next, and three clocks. */
function Speaker({ desk, words }: Props) {
  const { show, briefing, slides } = desk;
  const shown = show.shown.value;
  const deck = briefing.deck.value;
  const notes = shown === null ? "" : (deck.slides[shown.from]?.notes ?? "");
  return (
    <main class="speaker-page">
      <header class="speaker-head">
        <p>{words.slideNumber(show.page.value + 1, slides.value.length)}</p>
        <Clocks desk={desk} words={words} />
      </header>
      <section class="speaker-slides">
        <div>
          <h2 class="small quiet">{words.thisSlide}</h2>
          {shown !== null && <Picture desk={desk} slide={shown} />}
        </div>
        <div>
          <h2 class="small quiet">{words.nextSlide}</h2>
          {show.next.value === null ? <p>{words.lastSlide}</p> : <Picture desk={desk} slide={show.next.value} />}
        </div>
      </section>
      <section class="speaker-notes">{notes === "" ? <span class="quiet">{words.noNotes}</span> : notes}</section>
      <nav class="speaker-nav">
        <button type="button" class="button" onClick={() => show.goTo(show.page.peek() - 1)}>
          {words.previous}
        </button>
        <button type="button" class="button brief-present" onClick={() => show.goTo(show.page.peek() + 1)}>
          {words.next}
        </button>
      </nav>
    </main>
  );
}

function Picture({ desk: { writer, briefing }, slide }: { readonly desk: Desk; readonly slide: WrittenSlide }) {
  const own = writer.value;
  const view = briefing.deck.value.slides[slide.from]?.view ?? "";
  if (own === null) return null;
  const textShare = textShareOf(slide.content, view !== "");
  return (
    <div class="speaker-picture" inert>
      <SlideView
        key={slide.content.id}
        content={slide.content}
        writer={own}
        textShare={textShare}
        ground={textShare < 1 ? <MiniMap slide={slide} writer={own} /> : null}
      />
    </div>
  );
}

function Clocks({ desk: { show }, words }: Props) {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const date = new Date(now.value);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
  const parts = [
    [words.clock, clock],
    [words.sinceStart, spell(now.value - show.startedAt.value)],
    [words.onSlide, spell(now.value - show.pageSince.value)],
  ] as const;
  return (
    <dl class="speaker-clocks">
      {parts.map(([name, value]) => (
        <div key={name}>
          <dt class="small quiet">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function spell(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
}
