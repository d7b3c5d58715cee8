import type { ShowModel } from "./show-model";

/** What keys of a show can do. */
export interface ShowVerbs {
  readonly show: ShowModel;
  readonly explore: () => void;
  readonly speaker: () => void;
  readonly leave: () => void;
  readonly pages: () => number;
}

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">;

/** Acts on a key as presentation programs and remotes do; false: it means nothing here. */
export function actOn(press: KeyPress, verbs: ShowVerbs): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  const { show } = verbs;
  const { key } = press;
  if (/^\d$/.test(key)) {
    show.typed.value = `${show.typed.peek()}${key}`.slice(-3);
    return true;
  }
  if (key === "Enter" && show.typed.peek() !== "") {
    show.goTo(Number(show.typed.peek()) - 1);
    show.isOverview.value = false;
    return true;
  }
  const isOnButton = press.target instanceof Element && press.target.closest("button") !== null;
  if (isOnButton && (key === "Enter" || key === " " || key === "Tab")) return false;
  const act = keyed(key.length === 1 ? key.toLowerCase() : key, verbs);
  if (act === undefined) return false;
  act();
  return true;
}

function keyed(key: string, { show, explore, speaker, leave, pages }: ShowVerbs): (() => void) | undefined {
  const step = (by: number) => () => show.goTo(show.page.peek() + by);
  const flip = (signal: { value: boolean; peek(): boolean }) => () => {
    signal.value = !signal.peek();
  };
  const blank = (colour: "black" | "white") => () => {
    show.blank.value = show.blank.peek() === colour ? null : colour;
  };
  const verbs: Readonly<Record<string, () => void>> = {
    ArrowRight: step(1),
    ArrowDown: step(1),
    PageDown: step(1),
    " ": step(1),
    Enter: step(1),
    n: step(1),
    ArrowLeft: step(-1),
    ArrowUp: step(-1),
    PageUp: step(-1),
    Backspace: step(-1),
    p: step(-1),
    Home: () => show.goTo(0),
    End: () => show.goTo(pages() - 1),
    o: flip(show.isOverview),
    l: flip(show.isPointing),
    a: flip(show.isNarrow),
    r: flip(show.isRacing),
    "?": flip(show.isHelp),
    b: blank("black"),
    ".": blank("black"),
    w: blank("white"),
    ",": blank("white"),
    e: explore,
    s: speaker,
    f: () => void toggleFullScreen(),
    g: () => {}, // else the map would change its projection
    m: () => {},
    Escape: () => escape(show, leave),
  };
  return Object.hasOwn(verbs, key) ? verbs[key] : undefined;
}

/** Takes away what lies on top, and at last ends the show. */
function escape(show: ShowModel, leave: () => void): void {
  if (show.typed.peek() !== "") show.typed.value = "";
  else if (show.blank.peek() !== null) show.blank.value = null;
  else if (show.isHelp.peek()) show.isHelp.value = false;
  else if (show.isOverview.peek()) show.isOverview.value = false;
  else leave();
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // some browsers have none: the slide fills the window all the same
  }
}
