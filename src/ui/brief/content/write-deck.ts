import type { Deck, Slide } from "../../../core/deck/deck";
import { changedFigures, keysIn, sentenceParts } from "../../../core/deck/live-figures";
import type { SlideBlock, SlideContent, SlideFault, SlideMap } from "../../../core/deck/slide-content";
import { basisOf } from "../../../core/model/basis";
import type { Option } from "../../../core/model/comparison";
import { newestRecord } from "../../../core/model/status";
import { aboutNamed, optionsBeside, slideMoment, type SlideMoment } from "../../../state/briefing/slide-moment";
import { readSavedView } from "../../../state/briefing/saved-view";
import { placeName } from "../../../state/names";
import {
  answerLine,
  beforeAfter,
  claimBlocks,
  dayBars,
  kmFigures,
  optionFigureBlock,
  optionTable,
  reachLine,
  stateLines,
  standingOf,
} from "./blocks";
import { scenarioWords } from "./scenario-words";
import { numbered, sourceLine, sourcesOfOption } from "./slide-sources";
import { figureText, nameOf, type SlideWriter } from "./writer";

/** A slide with its answers, before its sources have numbers. */
interface Written extends Omit<SlideContent, "number" | "foot"> {
  readonly moment: SlideMoment;
  readonly sources: readonly string[];
  readonly drawn: readonly Option[] | null;
}

const SOURCES_A_PAGE = 30;

/** A slide's content, and the slide of the deck that it comes from: the sources may fill several pages. */
export interface WrittenSlide {
  readonly content: SlideContent;
  readonly moment: SlideMoment;
  readonly drawn: readonly Option[] | null; // that alone the map shows; null: all of the answer
  readonly from: number; // position in the deck, from 0
}

/** All slides of a deck as they are today; sources are numbered in the order in which they are first needed. */
export function writeDeck(deck: Deck, writer: SlideWriter): readonly WrittenSlide[] {
  const written = deck.slides.map((slide) => writtenSlide(slide, writer));
  const numbers = numbered(written.map(({ sources }) => sources));
  const pages = written.flatMap((one, from) =>
    (one.kind === "sources" ? sourcePages(one, numbers, writer) : [one]).map((page) => ({ page, from })),
  );
  return pages.map(({ page, from }, index) => {
    const { moment, sources, drawn, ...rest } = page;
    const foot = {
      dataDate: writer.words.dataOf(writer.f.date(writer.asked.initial.catalog.status.date)),
      scenario: moment.answer === null && moment.reach === null ? "" : scenarioWords(writer, moment.address),
      sources: sources.flatMap((id) => numbers.get(id) ?? []),
    };
    return { content: { ...rest, number: index + 1, foot }, moment, drawn, from };
  });
}

function sourcePages(slide: Written, numbers: ReadonlyMap<string, number>, writer: SlideWriter): readonly Written[] {
  const { words } = writer;
  const lines = [...numbers].map(([id, number]) => sourceLine(writer, id, number));
  if (lines.length === 0) return [{ ...slide, blocks: [{ kind: "lines", lines: [words.sourcesNone] }] }];
  const count = Math.ceil(lines.length / SOURCES_A_PAGE);
  return Array.from({ length: count }, (_, page) => ({
    ...slide,
    id: page === 0 ? slide.id : `${slide.id}.${page + 1}`,
    title: slide.title === "" || page > 0 ? words.sourcesPage(page + 1, count) : slide.title,
    sentence: page === 0 ? [words.ownComputation] : [],
    blocks: [{ kind: "sources" as const, items: lines.slice(page * SOURCES_A_PAGE, (page + 1) * SOURCES_A_PAGE) }],
  }));
}

function writtenSlide(slide: Slide, writer: SlideWriter): Written {
  const moment = aboutNamed(slideMoment(slide, writer.asked), slide.options);
  const beside = moment.answer === null ? [] : optionsBeside(moment.answer, moment.lead, slide.options);
  const { id, kind, title } = slide;
  return {
    id,
    kind,
    language: writer.language,
    above: aboveOf(moment, writer),
    title,
    sentence: sentenceOf(slide, moment, writer),
    blocks: blocksOf(slide, moment, beside, writer),
    map: mapOf(moment),
    changed: changedFigures(slide.seen, moment.figures),
    faults: faultsOf(slide, moment, writer),
    moment,
    drawn: ["comparison", "before-after"].includes(kind) && beside.length > 0 ? beside : null,
    sources: kind === "sources" ? [] : sourcesOf(slide, moment, beside, writer),
  };
}

/** The two ends, what the days count, and the month. */
function aboveOf({ answer }: SlideMoment, { asked, t, f, language, words }: SlideWriter): string {
  if (answer === null) return "";
  const name = (id: string) => placeName(asked.initial.catalog, language, id);
  const { from, to, scenario } = answer;
  return words.terms(t.pair(name(from), name(to)), t.bases[basisOf(scenario)], f.month(scenario.month));
}

/** The slide's own words with live figures in them; without words the answer itself. */
function sentenceOf(slide: Slide, moment: SlideMoment, writer: SlideWriter): readonly string[] {
  if (slide.sentence.trim() === "") {
    const isAnswer = !["title", "text", "claim", "race", "sources"].includes(slide.kind);
    const line = isAnswer ? answerLine(writer, moment) || reachLine(writer, moment) : "";
    return line === "" ? [] : [line];
  }
  const said = sentenceParts(slide.sentence).map((part) => {
    if (typeof part === "string") return part;
    const figure = moment.figures.find(({ key }) => key === part.key);
    return figure === undefined ? writer.t.notKnown : figureText(writer, figure);
  });
  return said
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function blocksOf(
  slide: Slide,
  moment: SlideMoment,
  beside: readonly Option[],
  writer: SlideWriter,
): readonly SlideBlock[] {
  const { answer, lead } = moment;
  const { chart, room, part } = moment.address.view;
  switch (slide.kind) {
    case "map":
      return lead === null ? [] : [optionFigureBlock(writer, lead), { kind: "lines", lines: stateLines(writer, lead) }];
    case "comparison":
      return answer === null ? [] : comparisonBlocks(writer, beside);
    case "chart": {
      if (room === "claims" && part === "context")
        return [{ kind: "chart", chart: "trade", name: writer.claimWords?.t.trade.title ?? "" }];
      return answer === null || chart === null ? [] : [{ kind: "chart", chart, name: writer.t.chartViews[chart] }];
    }
    case "table":
      return answer === null ? [] : optionTable(writer, answer);
    case "before-after": {
      if (answer === null || moment.after === null || slide.after === null) return [];
      const second = readSavedView(slide.after, writer.asked.initial).address;
      const names = [scenarioWords(writer, moment.address), scenarioWords(writer, second)] as const;
      return beforeAfter(writer, answer, moment.after, beside, names);
    }
    case "race":
      return answer === null ? [] : [{ kind: "race", name: writer.words.kinds.race }];
    case "claim":
      return claimBlocks(writer, moment);
    case "title":
    case "text":
    case "sources":
      return [];
  }
}

function comparisonBlocks(writer: SlideWriter, beside: readonly Option[]): readonly SlideBlock[] {
  const rows = beside.map((option) => ({ option, label: nameOf(writer, option) }));
  const verdicts = beside
    .filter(({ against }) => against !== null && against.verdict !== "baseline")
    .map((option) => writer.t.termNamed(nameOf(writer, option), standingOf(writer, option)));
  return [
    kmFigures(writer, beside),
    dayBars(writer, rows),
    ...(beside.length > 2 && verdicts.length > 0 ? [{ kind: "lines" as const, lines: [verdicts.join(" · ")] }] : []),
  ];
}

function mapOf({ address, answer, lead }: SlideMoment): SlideMap | null {
  const { projection, camera } = address.view;
  return {
    projection,
    center: camera?.center ?? null,
    zoom: camera?.zoom ?? null,
    hasAnswer: answer !== null || lead !== null,
  };
}

function faultsOf(slide: Slide, moment: SlideMoment, { asked }: SlideWriter): readonly SlideFault[] {
  const isWaiting = asked.planner === null || asked.ledger === null;
  const missing = keysIn(slide.sentence).filter((key) => !moment.figures.some((figure) => figure.key === key));
  return [
    ...moment.notes.map(({ parameter, given }) => ({ kind: "view" as const, parameter, given: given ?? "" })),
    ...(isWaiting ? [] : missing.map((key) => ({ kind: "figure" as const, key }))),
    ...(isWaiting || moment.isAnswered ? [] : [{ kind: "no-answer" as const }]),
  ];
}

/** Sources of every figure on the slide: of the options shown and named, states, claims and years of trade. */
function sourcesOf(
  slide: Slide,
  moment: SlideMoment,
  beside: readonly Option[],
  writer: SlideWriter,
): readonly string[] {
  const { answer, after, lead, figures, address } = moment;
  const keys = keysIn(slide.sentence);
  const named = figures.filter(({ key }) => keys.includes(key));
  const all = [...(answer?.options ?? []), ...(after?.options ?? [])];
  const shown = shownOptions(slide, moment, beside);
  const options = new Set([...shown, ...all.filter(({ id }) => named.some(({ of }) => of === id))]);
  const ledger = writer.asked.ledger;
  const years = slide.kind === "chart" && address.view.part === "context" && address.view.room === "claims";
  const trade =
    ledger?.context.trade.filter(
      ({ id }) => years || named.some(({ of, quantity }) => quantity === "trade" && of === id),
    ) ?? [];
  const claim = slide.kind === "claim" ? ledger?.claims.find(({ id }) => id === address.view.claim) : undefined;
  const { status } = writer.asked.initial.catalog;
  const record =
    slide.kind === "map" && lead !== null
      ? (newestRecord(status, "variant", lead.id) ?? newestRecord(status, "corridor", lead.corridor))
      : null;
  return [
    ...new Set([
      ...[...options].flatMap((option) => sourcesOfOption(writer, option)),
      ...(record?.sources ?? []),
      ...trade.flatMap(({ sources }) => sources.map(({ source }) => source)),
      ...(claim?.sources.map(({ source }) => source) ?? []),
    ]),
  ];
}

function shownOptions(
  slide: Slide,
  { answer, after, lead }: SlideMoment,
  beside: readonly Option[],
): readonly Option[] {
  if (answer === null) return [];
  switch (slide.kind) {
    case "map":
      return lead === null ? [] : [lead];
    case "table":
    case "race":
      return answer.options;
    case "chart":
    case "comparison":
      return beside;
    case "before-after":
      return [...beside, ...(after?.options.filter(({ id }) => beside.some((one) => one.id === id)) ?? [])];
    default:
      return [];
  }
}
