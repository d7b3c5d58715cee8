import type { SlideKind } from "../../core/deck/deck";
import { useSignal } from "@preact/signals";
import type { SeenThing } from "../../state/briefing/seen-thing";
import { useAtlas, useStartWords } from "../context";
import { Icon } from "./Icon";

interface Props {
  readonly kind: SlideKind;
  readonly of?: SeenThing;
}

/** Puts what is seen here on a new slide of the briefing in hand. */
export function AddToBriefing({ kind, of = {} }: Props) {
  const atlas = useAtlas();
  const { t } = useStartWords();
  const said = useSignal<string | null>(null);
  const add = async () => {
    try {
      const { addToBriefing } = await import("../brief/add");
      said.value = await addToBriefing(atlas, kind, of);
    } catch {
      said.value = t.lateFailed(t.brief);
    }
  };
  return (
    <span class="add-briefing">
      <button
        type="button"
        class="bare"
        aria-label={t.addToBriefing}
        title={t.addToBriefing}
        onClick={() => void add()}
      >
        <Icon name="slide" />
      </button>
      <span role="status" class="small add-briefing-said">
        {said.value}
      </span>
    </span>
  );
}
