import { render } from "preact";
import type { Outgoing } from "../../export/outgoing";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { AtlasContext, type AtlasView } from "../context";
import { pagePicture } from "./dom-svg";
import { drawnNow } from "./pictures";
import { PrintPage } from "./PrintPage";

const MAP = { width: 700, height: 270 }; // px on paper
const CHART_HEIGHT = 165;

/** Puts one page beside the application, which paper alone shows, and asks the browser to print. */
export async function printOnePage(atlas: AtlasView, outgoing: Outgoing, words: ExportMessages): Promise<void> {
  const { matter } = outgoing;
  const comparison = matter.kind === "comparisons" ? matter.comparisons[0] : undefined;
  if (comparison === undefined) return;
  const seen = document.querySelector(".stage .map");
  const seenIn = { width: seen?.clientWidth ?? MAP.width, height: seen?.clientHeight ?? MAP.height };
  const drawn = await drawnNow(atlas, seenIn, MAP, "light");
  const page = document.createElement("div");
  page.className = "print-page";
  render(
    <AtlasContext.Provider value={atlas}>
      <PrintPage
        comparison={comparison}
        outgoing={outgoing}
        words={words}
        map={drawn.element()}
        chart={chartInLight()}
      />
    </AtlasContext.Provider>,
    page,
  );
  document.body.append(page);
  const leave = () => {
    render(null, page);
    page.remove();
  };
  addEventListener("afterprint", leave, { once: true });
  await document.fonts.ready;
  print();
}

/** The open chart in the colours for paper, whatever theme is shown. */
function chartInLight(): SVGElement | null {
  const chart = document.querySelector(".charts-body");
  if (chart === null) return null;
  const { dataset } = document.documentElement;
  const shown = dataset["theme"];
  dataset["theme"] = "light";
  const { element, size } = pagePicture(chart);
  if (shown === undefined) delete dataset["theme"];
  else dataset["theme"] = shown;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  svg.setAttribute("width", "100%");
  svg.setAttribute("height", String(CHART_HEIGHT));
  svg.append(element);
  return svg;
}
