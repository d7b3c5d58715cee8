import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { HELP_SHEET } from "../state/view";
import { useAtlas, useStartWords } from "./context";
import { Explore } from "./explore/Explore";
import { MapStage } from "./map/MapStage";
import { LateStrip } from "./parts/LateNote";
import { Sheet } from "./parts/Sheet";
import { TopBar } from "./TopBar";
import { isFreeKey } from "./hooks/keys";
import { lazy } from "./hooks/lazy";

/** What the first screen does not need. */
const QuestionBar = lazy("question", "in strip", async () => (await import("./compare/QuestionBar")).QuestionBar);
const CompareRoom = lazy("room", "in place", async () => (await import("./compare/CompareRoom")).CompareRoom);
const ClaimsRoom = lazy(
  "room",
  "in place",
  async () => (await import("./claims/ClaimsRoom")).ClaimsRoom,
  "claims-room",
);
const BriefRoom = lazy("room", "in place", async () => (await import("./brief/BriefRoom")).BriefRoom, "brief-room");
const BriefDesk = lazy("room", "in place", async () => (await import("./brief/BriefDesk")).BriefDesk, "brief-desk");
const ReturnBar = lazy("room", "in place", async () => (await import("./brief/ReturnBar")).ReturnBar, "return-bar");
const Charts = lazy("charts", "in place", async () => (await import("./charts/ChartDrawer")).ChartDrawer);
const Help = lazy("evidence", "in strip", async () => (await import("./help/Help")).Help, "help");
const Evidence = lazy("evidence", "in strip", async () => (await import("./evidence/Evidence")).Evidence);

const Embedded = lazy("card", "in place", async () => (await import("./embed/Embedded")).Embedded, "embedded");

export function App() {
  return useAtlas().state.view.view.value.embed === null ? <WholeApp /> : <Embedded />;
}

function WholeApp() {
  const { state, isPhone } = useAtlas();
  const { t } = useStartWords();
  const { room, figure } = state.view.view.value;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "?" && isFreeKey(event)) state.view.openFigure(HELP_SHEET);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [state]);
  const asks = useComputed(() => state.question.question.value.asks).value;
  const hasCharts = room === "compare" && asks === "ways";
  return (
    <div class="app" data-room={room}>
      <a class="skip" href="#panel">
        {t.skipToPanel}
      </a>
      <TopBar />
      {room === "compare" && !isPhone.value && <QuestionBar />}
      <Sheet>
        {room === "compare" && isPhone.value && <QuestionBar />}
        {room === "compare" ? (
          <CompareRoom />
        ) : room === "claims" ? (
          <ClaimsRoom />
        ) : room === "brief" ? (
          <BriefRoom />
        ) : (
          <Explore />
        )}
        {hasCharts && isPhone.value && <Charts />}
      </Sheet>
      <MapStage />
      {room === "brief" && <BriefDesk />}
      {state.staging.isExploring.value && room !== "brief" && <ReturnBar />}
      {hasCharts && !isPhone.value && <Charts />}
      {figure === HELP_SHEET ? <Help /> : figure !== null && <Evidence />}
      <LateStrip />
    </div>
  );
}
