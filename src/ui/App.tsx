import { Charts } from "./charts/Charts";
import { useAtlas, useSpeech } from "./context";
import { Evidence } from "./evidence/Evidence";
import { Explore } from "./explore/Explore";
import { MapStage } from "./map/MapStage";
import { Sheet } from "./Sheet";
import { TopBar } from "./TopBar";
import { CompareRoom } from "./compare/CompareRoom";
import { QuestionBar } from "./compare/QuestionBar";

export function App() {
  const { state, isPhone } = useAtlas();
  const { t } = useSpeech();
  const { room } = state.view.view.value;
  const hasCharts = room === "compare" && state.question.question.value.asks === "ways";
  return (
    <div class="app" data-room={room}>
      <a class="skip" href="#panel">
        {t.skipToPanel}
      </a>
      <TopBar />
      {room === "compare" && !isPhone.value && <QuestionBar />}
      <Sheet>
        {room === "compare" && isPhone.value && <QuestionBar />}
        {room === "compare" ? <CompareRoom /> : <Explore />}
        {hasCharts && isPhone.value && <Charts />}
      </Sheet>
      <MapStage />
      {hasCharts && !isPhone.value && <Charts />}
      <Evidence />
    </div>
  );
}
