import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { LatePart } from "../../state/late";
import { useAtlas } from "../context";
import { LateNote } from "../parts/LateNote";

/** Whether a part says in its own place that it is late, or has no place and leaves it to the strip. */
type Place = "in place" | "in strip";

/** A component whose code is fetched when it is first shown; until then its place is empty, or says why. */
export function lazy<P extends object>(
  part: LatePart,
  place: Place,
  load: () => Promise<ComponentType<P>>,
  key: string = part,
): ComponentType<P> {
  return function Later(props) {
    const { state, i18n } = useAtlas();
    const found = async () => {
      const [Found] = await Promise.all([withStyles(load), i18n.complete()]);
      return { Found };
    };
    const late = state.late.of(part, found, key);
    useEffect(() => late.fetch(), [late]);
    const Found = late.value.value?.Found;
    if (Found !== undefined) return <Found {...props} />;
    return place === "in place" ? <LateNote late={late} /> : null;
  };
}

/** Code and the stylesheet that comes with it; a sheet that failed is not asked for again by a second import. */
async function withStyles<T>(load: () => Promise<T>): Promise<T> {
  const found = await load();
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][data-failed]')];
  await Promise.all(sheets.map(reloaded));
  return found;
}

function reloaded(failed: HTMLLinkElement): Promise<void> {
  const link = failed.cloneNode() as HTMLLinkElement;
  delete link.dataset["failed"];
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`unreadable stylesheet ${link.href}`)));
    failed.replaceWith(link);
  });
}

/** Marks stylesheets that did not come. */
export function watchStyles(page: Document): void {
  const mark = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") target.dataset["failed"] = "";
  };
  page.addEventListener("error", mark, { capture: true });
}
