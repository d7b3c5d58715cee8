import { axisFor } from "../../../core/charts/axis";
import type { SlideBar, SlideBlock, SlideFigure } from "../../../core/deck/slide-content";
import { CLAIM_VERDICTS } from "../../../core/claims/verdict";
import type { Comparison, Option } from "../../../core/model/comparison";
import { newestRecord, stateOf } from "../../../core/model/status";
import type { Range } from "../../../core/range";
import { computedText } from "../../../export/claims-file";
import { HARD_SPACE } from "../../../i18n/format";
import { baselineIn } from "../../../state/evidence";
import { corridorShortName, placeName } from "../../../state/names";
import { colourKey, roleOf } from "../../../state/scene/colours";
import type { SlideMoment } from "../../../state/briefing/slide-moment";
import { ISOCHRONE_DAYS } from "../../../core/model/isochrone";
import { asRange } from "../../options/quantities";
import { kmText, nameOf, reasonText, type SlideWriter } from "./writer";

/** Kilometres large, with the cost beneath. */
export function kmFigures(writer: SlideWriter, options: readonly Option[]): SlideBlock {
  const items = options.flatMap((option): SlideFigure[] => {
    if (option.distanceKm === null) return [];
    const { value, unit } = writer.f.distance(option.distanceKm, writer.units);
    const cost = option.costUsdPerTeu;
    const detail = cost === null ? "" : writer.words.costLine(writer.f.range(cost));
    return [{ label: nameOf(writer, option), value, unit, detail, colour: colourOf(writer, option) }];
  });
  return { kind: "figures", items };
}

/** One option's kilometres, days and cost. */
export function optionFigureBlock(writer: SlideWriter, option: Option): SlideBlock {
  const { f, t, words } = writer;
  const items: SlideFigure[] = [];
  const put = (label: string, value: string, unit: string) =>
    items.push({ label, value, unit, detail: "", colour: null });
  const km = option.distanceKm ?? option.wouldRun?.distanceKm ?? null;
  if (km !== null) {
    const { value, unit } = f.distance(km, writer.units);
    put(t.distance, value, unit);
  }
  const days = option.days ?? option.wouldTake ?? null;
  const isUsual = option.days === null;
  if (days !== null)
    put(isUsual ? `${t.transitTime}, ${words.scenarioUsual}` : t.transitTime, f.days(asRange(days)).value, t.days);
  if (option.costUsdPerTeu !== null) put(t.measures.cost, f.range(option.costUsdPerTeu), words.units.cost);
  return { kind: "figures", items };
}

const asDays = ({ days }: Option) => days ?? { p10: 0, p50: 0, p90: 0 };

const colourOf = ({ asked }: SlideWriter, { corridor }: Option) => colourKey(asked.initial.catalog, corridor);

/** Days as bars over one scale; an option without days says why, or that it is closed where the reason stands elsewhere. */
export function dayBars(
  writer: SlideWriter,
  rows: readonly { readonly option: Option; readonly label: string }[],
  closed?: string,
): SlideBlock {
  const { f, t, asked } = writer;
  const bars = rows.map(({ option, label }): SlideBar => {
    const { days } = option;
    const range: Range | null = days === null ? null : asRange(days);
    return {
      label,
      middle: range === null ? "" : `${f.day(range.typical)}${HARD_SPACE}${t.days}`,
      text: range === null ? (closed ?? reasonText(writer, option)) : f.days(range).value,
      range,
      colour: colourOf(writer, option),
      isBaseline: roleOf(asked.initial.catalog, option) === "baseline",
    };
  });
  const longest = Math.max(10, ...bars.map(({ range }) => range?.high ?? 0));
  return { kind: "bars", unit: t.days, ...axisFor(longest, 6), rows: bars };
}

/** How a way stands beside its baseline. */
export function standingOf({ t, words }: SlideWriter, option: Option): string {
  if (option.status === "closed") return t.closedOption;
  if (option.status === "not-available") return t.notAvailable;
  const verdict = option.against?.verdict;
  if (verdict === undefined) return "";
  if (verdict === "baseline") return t.baselineWord;
  return verdict === "no clear difference" ? t.noClearDifference : words.verdictWords[verdict];
}

const MOST_ROWS = 7;

/** Every way side by side: what can be used first. */
export function optionTable(writer: SlideWriter, { options }: Comparison): readonly SlideBlock[] {
  const { f, words, t } = writer;
  const usable = (option: Option) => Number(option.status !== "available");
  const sorted = options.toSorted((a, b) => usable(a) - usable(b) || asDays(a).p50 - asDays(b).p50);
  const head = [
    words.headOption,
    words.headKm(f.distance(1, writer.units).unit),
    words.headDays,
    words.headCost,
    words.headVerdict,
  ];
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map((option) => [
      nameOf(writer, option),
      option.distanceKm === null ? "–" : f.distance(option.distanceKm, writer.units).value,
      option.days === null ? t.notKnown : f.days(asRange(option.days)).value,
      option.costUsdPerTeu === null ? t.notKnown : f.range(option.costUsdPerTeu),
      standingOf(writer, option),
    ]);
  const more = options.length - rows.length;
  return [{ kind: "table", head, rows }, ...(more > 0 ? [{ kind: "lines" as const, lines: [words.more(more)] }] : [])];
}

/** One pair under two scenarios: each way before and after, and what has changed. */
export function beforeAfter(
  writer: SlideWriter,
  before: Comparison,
  after: Comparison,
  options: readonly Option[],
  names: readonly [string, string],
): readonly SlideBlock[] {
  const { t } = writer;
  const pairs = options.map((option) => ({ option, other: after.options.find(({ id }) => id === option.id) }));
  const bars = pairs.flatMap(({ option, other }) => [
    { option, label: `${nameOf(writer, option)}: ${names[0]}` },
    ...(other === undefined ? [] : [{ option: other, label: `${nameOf(writer, option)}: ${names[1]}` }]),
  ]);
  const lines = pairs.map(({ option, other }) => t.termNamed(nameOf(writer, option), changeOf(writer, option, other)));
  return [dayBars(writer, bars, t.closedOption), { kind: "lines", lines }];
}

function changeOf(writer: SlideWriter, before: Option, after: Option | undefined): string {
  const { f, words } = writer;
  if (after === undefined) return words.noWayToday;
  if (after.days === null) return reasonText(writer, after);
  if (before.days === null || before.distanceKm === null || after.distanceKm === null)
    return reasonText(writer, before);
  const middle = after.days.p50 - before.days.p50;
  const km = after.distanceKm - before.distanceKm;
  if (Math.abs(middle) < 0.5 && Math.abs(km) < 1) return words.unchanged;
  const sign = (value: number) => (Math.round(value) === 0 ? "±" : value > 0 ? "+" : "−");
  return words.changeOf(`${sign(middle)}${f.number(Math.abs(middle))}`, `${sign(km)}${kmText(writer, Math.abs(km))}`);
}

/** The state of the corridor that a slide is about, by the newest record: in a phrase, and what it says. */
export function stateLines(writer: SlideWriter, option: Option): readonly string[] {
  const { asked, t, f, language } = writer;
  const { catalog } = asked.initial;
  const state = stateOf(catalog.status, option);
  if (state === null) return [catalog.status.unfollowed[language]];
  const record =
    newestRecord(catalog.status, "variant", option.id) ?? newestRecord(catalog.status, "corridor", option.corridor);
  const name = corridorShortName(catalog, language, option.corridor);
  const since = t.statusInRow(t.statuses[state.status], f.date(state.since));
  return [t.termNamed(name, t.seenOn(since, f.date(state.asOf))), ...(record === null ? [] : [record.text[language]])];
}

/** Places by the days they take. */
export function reachLine({ t, f, language, asked }: SlideWriter, { reach }: SlideMoment): string {
  if (reach === null) return "";
  const counts = ISOCHRONE_DAYS.map((days) => ({
    days: f.number(days),
    places: reach.places.filter((place) => place.days.p50 <= days).length,
  }));
  return t.reachSentence(placeName(asked.initial.catalog, language, reach.from), f.month(reach.scenario.month), counts);
}

/** One claim beside the computation; without a claim how many have each verdict. */
export function claimBlocks(writer: SlideWriter, { address }: SlideMoment): readonly SlideBlock[] {
  const { claimWords, asked, f, words, language } = writer;
  const { ledger } = asked;
  if (ledger === null || claimWords === null) return [];
  const { t, parts } = claimWords;
  const at = ledger.claims.findIndex(({ id }) => id === address.view.claim);
  const [claim, answer] = [ledger.claims[at], ledger.answers[at]];
  if (claim === undefined || answer === undefined) {
    const rows = CLAIM_VERDICTS.map((verdict) => [
      t.verdicts[verdict],
      f.number(ledger.answers.filter((one) => one.verdict === verdict).length),
    ]);
    return [{ kind: "table", head: [t.verdict, words.claimCount], rows }];
  }
  const who = ledger.speakers[claim.who]?.names[language] ?? claim.who;
  const { computed } = answer;
  const value = computed === null ? t.notComputed : computedText(claimWords, claim, computed);
  return [
    { kind: "lines", lines: [claim.statement[language], words.claimSaid(who, f.date(claim.date))] },
    {
      kind: "table",
      head: [],
      rows: [
        ...(claim.claimed === null ? [] : [[words.claimed, t.claimed(claim.claimed)]]),
        [words.computed, value],
        [t.verdict, t.verdicts[answer.verdict]],
      ],
    },
    { kind: "lines", lines: [t.why(answer.why, claim, parts)] },
  ];
}

/** The answer in words, always true: what leads, what it is measured against, and the verdict. */
export function answerLine(writer: SlideWriter, { answer, lead }: SlideMoment): string {
  if (answer === null) return "";
  if (lead === null) return reasonText(writer, answer);
  const { t, f, language, asked } = writer;
  const { catalog } = asked.initial;
  if (lead.days === null) return t.termNamed(nameOf(writer, lead), `${reasonText(writer, lead)}.`);
  const baseline = baselineIn(answer.options, lead);
  const days = (option: Option) => (option.days === null ? t.notKnown : f.days(asRange(option.days)).value);
  const said = t.answer<string>({
    option: nameOf(writer, lead),
    days: days(lead),
    baseline:
      baseline?.days == null
        ? null
        : { name: corridorShortName(catalog, language, baseline.corridor), days: days(baseline) },
    verdict: lead.against?.verdict ?? null,
  });
  return said.join("");
}
