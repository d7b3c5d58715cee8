import type { Scene, SceneLine } from "../../core/model/scene";
import type { PictureBody } from "../../export/outgoing";
import type { I18n } from "../hooks/i18n";

const MODES = ["sea", "rail", "road", "inland-waterway"] as const;
const LINES: Readonly<Record<string, string>> = {
  sea: '<path d="M1 6h34" stroke-width="3"/>',
  rail: '<path d="M1 6h34" stroke-width="2.4"/><path d="M4 1.5v9M11 1.5v9M18 1.5v9M25 1.5v9M32 1.5v9" stroke-width="1.4"/>',
  road: '<path d="M2 6h33" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 5.7"/>',
  "inland-waterway": '<path d="M2 6h33" stroke-width="2.4" stroke-linecap="round" stroke-dasharray="9.6 3.8 0 3.8"/>',
  "under-construction": '<path d="M1 4h34M1 8h34" stroke-width="1.5"/>',
  suspended: '<path d="M1 6h34" stroke-width="3" opacity=".6"/><path d="M14.5 2.5l7 7m0-7l-7 7" stroke-width="1.6"/>',
  baseline: '<path d="M1 6h34" stroke-width="1.75" stroke-dasharray="5 4"/>',
};

/** What the lines of a drawn map mean: only those that are drawn. */
export function pictureKey({ lines }: Scene, ink: string, { t }: I18n): PictureBody["key"] {
  const has = (is: (line: SceneLine) => boolean) => lines.some(is);
  const entry = (look: string, text: string) => ({
    markup: `<g fill="none" stroke="${ink}">${LINES[look]}</g>`,
    text,
  });
  const isOwn = ({ role }: SceneLine) => role === "corridor";
  return [
    ...MODES.filter((mode) => has((line) => isOwn(line) && line.mode === mode)).map((mode) =>
      entry(mode, t.modes[mode]),
    ),
    ...(has(({ status }) => status === "under-construction" || status === "planned")
      ? [entry("under-construction", t.underConstruction)]
      : []),
    ...(has(({ status }) => status === "suspended") ? [entry("suspended", t.suspended)] : []),
    ...(has(({ role }) => role === "baseline") ? [entry("baseline", capital(t.baseline))] : []),
  ];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
