import type { ClaimWords } from "../../../export/claims-file";
import type { Comparison, Option } from "../../../core/model/comparison";
import type { LiveFigure } from "../../../core/deck/live-figures";
import type { Range } from "../../../core/range";
import { HARD_SPACE } from "../../../i18n/format";
import type { BriefMessages } from "../../../i18n/messages/brief-en";
import type { ProvenanceData } from "../../../state/lazy-data";
import { optionName, stopName } from "../../../state/names";
import type { SlideWorld } from "../../../state/briefing/slide-moment";
import type { Units } from "../../../state/view";
import type { I18n } from "../../hooks/i18n";
import { distanceText } from "../../parts/quantities";

/** Everything that slides are written with: the language of the deck, its words, and whom its views ask. */
export interface SlideWriter extends I18n {
  readonly words: BriefMessages;
  readonly claimWords: ClaimWords | null;
  readonly units: Units;
  readonly asked: SlideWorld;
  readonly provenance: ProvenanceData | null;
}

export const nameOf = ({ asked, language }: SlideWriter, option: Pick<Option, "id" | "corridor" | "name">): string =>
  optionName(asked.initial.catalog, language, option);

export const kmText = ({ f, units }: SlideWriter, km: number): string => distanceText(f, km, units);

/** A reason for which there is no way, in words. */
export function reasonText(writer: SlideWriter, { reason }: Option | Comparison): string {
  const { t, language, asked, words } = writer;
  if (reason === undefined) return words.noWayToday;
  const name = (id: string) => stopName(asked.initial.catalog, language, id);
  return t.reason(reason, { name, distance: (km) => kmText(writer, km) });
}

/** A live figure with its unit, as it stands in a sentence. */
export function figureText(writer: SlideWriter, figure: Pick<LiveFigure, "quantity"> & Range): string {
  const { f, t, words } = writer;
  const with_ = (value: string, unit: string) => `${value}${HARD_SPACE}${unit}`;
  const { typical } = figure;
  switch (figure.quantity) {
    case "km":
      return kmText(writer, typical);
    case "shorter":
      return kmText(writer, Math.abs(typical));
    case "days":
      return with_(f.days(figure).value, t.days);
    case "middle":
      return with_(f.day(typical), t.days);
    case "difference":
      return with_(f.signedRange(figure), t.days);
    case "cost":
      return with_(f.range(figure), words.units.cost);
    case "co2e":
      return with_(f.range(figure), words.units.co2e);
    case "trade":
      return with_(f.number(typical, 1), words.units.trade);
    case "claims":
      return f.number(typical);
  }
}
