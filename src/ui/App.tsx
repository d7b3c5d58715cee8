import { useAtlas, useSpeech } from "./context";
import { Evidence } from "./evidence/Evidence";
import { Explore } from "./explore/Explore";
import { MapStage } from "./map/MapStage";
import { Sheet } from "./Sheet";
import { TopBar } from "./TopBar";
import { CompareRoom } from "./compare/CompareRoom";
import { QuestionBar } from "./compare/QuestionBar";

export function App() {
  const { view } = useAtlas().state;
  const { t } = useSpeech();
  const { room } = view.view.value;
  return (
    <div class="app" data-room={room}>
      <a class="skip" href="#panel">
        {t.skipToPanel}
      </a>
      <TopBar />
      {room === "compare" && <QuestionBar />}
      <Sheet>{room === "compare" ? <CompareRoom /> : <Explore />}</Sheet>
      <MapStage />
      <Evidence />
    </div>
  );
}
