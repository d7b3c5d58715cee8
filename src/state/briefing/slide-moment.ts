import type { LedgerData } from "../../core/claims/ledger";
import type { ClaimLines } from "../../core/claims/lines";
import { claimCounts, optionFigures, tradeFigures, type LiveFigure } from "../../core/deck/live-figures";
import type { Slide } from "../../core/deck/deck";
import type { Language } from "../../core/model/place";
import type { Comparison, Option } from "../../core/model/comparison";
import type { Isochrone, IsochroneFinder } from "../../core/model/isochrone";
import { questionKey } from "../../core/model/same-question";
import { memo, perObject, type Memo } from "../../core/memo";
import type { InitialData } from "../initial-data";
import type { AskPlanner } from "../lazy-data";
import { answersWith, cardsOf } from "../overview";
import { claimSceneOf } from "../scene/claim-scene";
import type { StagedView } from "../staging";
import { variantOf } from "../url/url-ids";
import type { Address } from "../url/params";
import type { AddressNote } from "../url/url";
import { headlineOption } from "../headline-option";
import { readSavedView } from "./saved-view";

/** Whom a slide asks; what has not come yet is null. */
export interface SlideWorld {
  readonly initial: InitialData;
  readonly planner: AskPlanner | null;
  readonly reach: IsochroneFinder | null;
  readonly ledger: LedgerData | null;
  readonly claimLines: ClaimLines | null;
}

/** A slide's saved view with its answers, as they are today. */
export interface SlideMoment {
  readonly address: Address;
  readonly notes: readonly AddressNote[];
  readonly answer: Comparison | null;
  readonly after: Comparison | null; // under the second scenario
  readonly lead: Option | null; // the option that the view is about
  readonly reach: Isochrone | null;
  readonly figures: readonly LiveFigure[];
  readonly isAnswered: boolean; // false: the view asks for something that there is no answer to
}

/** The moment of a slide, worked out once for those who are asked: words are written much more often than views. */
export function slideMoment({ view, after }: Pick<Slide, "view" | "after">, asked: SlideWorld): SlideMoment {
  return momentsOf(asked).get(`${view} ${after}`, () => newMoment({ view, after }, asked));
}

const KEPT_MOMENTS = 200;
const momentsOf = perObject<SlideWorld, Memo<string, SlideMoment>>(() => memo(KEPT_MOMENTS));

function newMoment(slide: Pick<Slide, "view" | "after">, asked: SlideWorld): SlideMoment {
  const { initial, ledger } = asked;
  const { address, notes } = readSavedView(slide.view, initial);
  const second = slide.after === null ? null : readSavedView(slide.after, initial);
  const answer = answerTo(address, asked);
  const after = second === null ? null : answerTo(second.address, asked);
  const reach = reachOf(address, asked);
  const figures = [
    ...(answer === null ? [] : optionFigures(answer)),
    ...(after === null ? [] : optionFigures(after, true)),
    ...(ledger === null ? [] : [...tradeFigures(ledger.context), ...claimCounts(ledger.answers)]),
  ];
  const asks = address.view.room === "compare" && address.question.from !== null;
  const isAnswered =
    !asks || answer !== null || reach !== null || address.question.asks === "first" || address.question.side === "to";
  return {
    address,
    notes: [...notes, ...(second?.notes ?? [])],
    answer,
    after,
    lead: answer === null ? null : leadOf(answer, address),
    reach,
    figures,
    isAnswered,
  };
}

/** The answer that the room would show under this address: asked, a headline pair's, or that of the corridor's card. */
function answerTo({ selection, view, question }: Address, { initial, planner }: SlideWorld): Comparison | null {
  const { headlines, catalog } = initial;
  if (view.room === "compare") {
    const { from, to, scenario, asks } = question;
    if (asks !== "ways" || from === null || to === null || from === to) return null;
    const ready = Object.values(headlines).find((one) => questionKey(one) === questionKey(question));
    return ready ?? asking(() => planner?.(from, to, scenario) ?? null);
  }
  if (view.room !== "explore") return null;
  if (selection.pair !== null) return headlines[selection.pair] ?? null;
  if (selection.corridor === null) return null;
  const card = cardsOf(initial).find(({ corridor }) => corridor.id === selection.corridor);
  const own = card?.comparison?.options.some(({ id }) => id === selection.variant);
  if (card?.comparison && own) return card.comparison;
  const first = selection.variant === null ? undefined : answersWith(catalog, headlines, selection.variant)[0];
  return first === undefined ? null : (headlines[first.question.id] ?? null);
}

/** A question that cannot be answered has no answer; the slide says so. */
function asking<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function leadOf(answer: Comparison, { selection, question }: Address): Option | null {
  const chosen = question.option ?? selection.variant;
  const found = answer.options.find(({ id }) => id === chosen || variantOf(id) === chosen);
  const available = answer.options.filter(({ days }) => days !== null);
  return found ?? headlineOption(answer, available) ?? answer.options[0] ?? null;
}

function reachOf({ view, question }: Address, { reach }: SlideWorld): Isochrone | null {
  const { from, scenario, asks, side } = question;
  if (view.room !== "compare" || asks !== "reach" || side !== "from" || from === null || reach === null) return null;
  return asking(() => reach(from, scenario));
}

/** The same moment about the quickest of the options that a slide names. */
export function aboutNamed(moment: SlideMoment, named: readonly string[]): SlideMoment {
  const { answer } = moment;
  if (answer === null || named.length === 0) return moment;
  const own = optionsBeside(answer, moment.lead, named);
  const lead =
    headlineOption(
      answer,
      own.filter(({ days }) => days !== null),
    ) ?? own[0];
  return lead === undefined ? moment : { ...moment, lead };
}

/** The options that a slide sets side by side: those it names, else the leading one and its baseline. */
export function optionsBeside(answer: Comparison, lead: Option | null, named: readonly string[]): readonly Option[] {
  const own = named.flatMap((id) => answer.options.find((one) => one.id === id || variantOf(one.id) === id) ?? []);
  if (own.length > 0) return own.slice(0, 4);
  const baseline = answer.options.find(({ id }) => id === (lead?.against?.baseline ?? answer.baseline));
  return [...new Set([lead, baseline ?? null])].filter((option) => option !== null);
}

/** How the map shows the slide. */
export function stagedView(
  { address, answer, reach }: SlideMoment,
  { initial, ledger, claimLines }: SlideWorld,
  options: readonly Option[] | null, // that alone are drawn; null: all
  language: Language,
  textShare: number,
): StagedView {
  return {
    view: address.view,
    selection: address.selection,
    question: address.question,
    asked:
      address.view.room !== "compare" || answer === null ? null : { ...answer, options: options ?? answer.options },
    reach,
    claims: claimSceneOf(address.view, initial.catalog, ledger, claimLines),
    language,
    textShare,
  };
}
