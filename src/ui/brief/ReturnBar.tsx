import "../styles/brief.css";
import { useEffect } from "preact/hooks";
import { useAtlas } from "../context";
import { isFreeKey } from "../hooks/keys";
import { useBriefWords } from "./brief-words";
import { useDesk } from "./desk";

/** While the live map is in the speaker's hand: the way back to the very slide. */
export function ReturnBar() {
  const { state } = useAtlas();
  const words = useBriefWords();
  const desk = useDesk().value.value;
  const page = desk?.show.page.value ?? 0;
  const back = () => {
    state.staging.isExploring.value = false;
    state.selection.closeCards();
    state.view.openSlide((desk?.show.shown.peek()?.from ?? 0) + 1);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "e" || !isFreeKey(event)) return;
      event.preventDefault();
      back();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  if (words === null || desk === null) return null;
  return (
    <div class="brief-return">
      <span class="small">{words.exploring(page + 1)}</span>
      <button type="button" class="button brief-present" onClick={back}>
        {words.backToSlide}
      </button>
    </div>
  );
}
