import { useAtlas, useI18n } from "../context";
import { Icon } from "./Icon";

export function BackButton() {
  const { selection, view } = useAtlas().state;
  const { t } = useI18n();
  const { stop, place, corridor, pair } = selection.chosen.value;
  const isOver = stop !== null || place !== null; // another view lies under it
  const isDeep = corridor !== null || pair !== null || (stop !== null && place !== null);
  return (
    <button type="button" class="bare back" onClick={selection.back}>
      <Icon name="back" />
      {isOver && view.view.value.room === "compare" ? t.backToAnswer : isOver && isDeep ? t.back : t.allCorridors}
    </button>
  );
}
