import "../styles/embed.css";
import { ChartDrawer } from "../charts/ChartDrawer";
import { useAtlas, useI18n } from "../context";
import { useOutgoing } from "../export/outgoing";
import { useExportWords } from "../export/words";
import { MapStage } from "../map/MapStage";
import type { ExportMessages } from "../../i18n/messages/export-en";

/** In the frame of another page: one map or chart, what it rests on in a line, and the way back to the whole. It stores nothing. */
export function Embedded() {
  const { embed, room } = useAtlas().state.view.view.value;
  const words = useExportWords();
  return (
    <div class="embedded" data-embed={embed} data-room={room}>
      {embed === "chart" ? <ChartDrawer /> : <MapStage />}
      {words !== null && <SourceLine words={words} />}
    </div>
  );
}

function SourceLine({ words }: { readonly words: ExportMessages }) {
  const { initial } = useAtlas().state;
  const { f } = useI18n();
  const outgoing = useOutgoing(words);
  const whole = new URL(location.href);
  whole.searchParams.delete("embed");
  const isKnown = outgoing !== null && outgoing !== "waiting";
  return (
    <footer class="embedded-foot">
      <p>
        {isKnown && <b>{outgoing.title}. </b>}
        {isKnown && `${outgoing.scenario}. `}
        {words.words.dataAsOf}: {f.date(initial.catalog.status.date)}.{" "}
        {isKnown && `${words.words.credits}: ${outgoing.credits.join(". ")}.`} {words.words.notForNavigation}
      </p>
      <a class="link" href={whole.href} target="_blank" rel="noopener">
        {words.openAtlas}
      </a>
    </footer>
  );
}
