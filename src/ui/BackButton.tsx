import { useAtlas, useSpeech } from "./context";
import { Icon } from "./Icon";

export function BackButton() {
  const { selection } = useAtlas().state;
  const { t } = useSpeech();
  const { place, corridor, pair } = selection.chosen.value;
  return (
    <button type="button" class="bare back" onClick={selection.back}>
      <Icon name="back" />
      {place !== null && (corridor !== null || pair !== null) ? t.back : t.allCorridors}
    </button>
  );
}
