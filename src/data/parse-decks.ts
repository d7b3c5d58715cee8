import * as v from "valibot";
import { SLIDE_KINDS } from "../core/deck/deck";
import { keysIn, LIVE_QUANTITIES, sentenceParts } from "../core/deck/live-figures";
import type { ReadyDeck, ReadySlide } from "../core/deck/ready-deck";
import { CLAIM_VERDICTS } from "../core/claims/verdict";
import type { Draft } from "./draft";
import { idSchema, textSchema } from "./figure";
import type { Issue } from "./issues";
import { parseJson, record, type Parsed } from "./parse-json";

const textsSchema = record({ en: textSchema, hi: textSchema, ru: textSchema });
const querySchema = v.pipe(v.string(), v.regex(/^\?[\w=&;,.%/:+-]+$/, "view: wrong view, expected a query"));

const slideSchema = record({
  kind: v.picklist(SLIDE_KINDS),
  title: textsSchema,
  sentence: v.exactOptional(textsSchema),
  notes: textsSchema,
  view: v.exactOptional(querySchema),
  after: v.exactOptional(querySchema),
  options: v.exactOptional(v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(4))),
});

const deckSchema = record({
  id: idSchema,
  title: textsSchema,
  slides: v.pipe(v.array(slideSchema), v.minLength(1)),
});

/** geo/decks/*.json: a ready-made briefing. */
export function parseDeck(file: string, text: string): Parsed<ReadyDeck> {
  return parseJson(file, text, deckSchema);
}

/** Years of a calendar and fiscal years may be typed; any other figure has to be a live one. */
const YEAR = /\b(?:19|20)\d{2}(?:[-–]\d{2})?\b/g;

/** What the decks name must be in the atlas, and no figure may be typed into their words. */
export function deckIssues(draft: Draft): readonly Issue[] {
  const known = knownIds(draft);
  return draft.decks.flatMap(({ file, value }) =>
    value.slides.flatMap((slide, index) => {
      const feature = `${value.id} slide ${index + 1}`;
      const issue = (rule: string, message: string): Issue => ({ file, feature, rule, message });
      return [
        ...typedFigures(slide).map((text) => issue("deck-figure", `typed figure in "${text}": use a live one`)),
        ...unknownKeys(slide, known).map((key) => issue("deck-live", `unknown live figure ${key}`)),
        ...unknownIds(slide, known).map((id) => issue("deck-view", `unknown ${id} in a view or among options`)),
      ];
    }),
  );
}

function textsOf({ title, sentence, notes }: ReadySlide): readonly string[] {
  return [title, sentence, notes].flatMap((texts) => (texts === undefined ? [] : Object.values(texts)));
}

function typedFigures(slide: ReadySlide): readonly string[] {
  return textsOf(slide).filter((text) => {
    const words = sentenceParts(text).filter((part) => typeof part === "string");
    return /\d/.test(words.join(" ").replace(YEAR, ""));
  });
}

interface KnownIds {
  readonly options: ReadonlySet<string>;
  readonly trade: ReadonlySet<string>;
  readonly byParameter: Readonly<Record<string, ReadonlySet<string>>>;
}

function knownIds(draft: Draft): KnownIds {
  const ids = (found: readonly { readonly value: { readonly id: string } }[]) =>
    new Set(found.map(({ value }) => value.id));
  const options = new Set(draft.corridors.flatMap(({ value }) => value.variants.map(({ id }) => id)));
  const places = ids(draft.places);
  const passages = ids(draft.passages);
  return {
    options,
    trade: new Set(draft.trade.filter(({ value }) => value.total !== null).map(({ value }) => value.id)),
    byParameter: {
      corridor: ids(draft.corridors),
      variant: options,
      option: options,
      from: places,
      to: places,
      place: places,
      pair: ids(draft.questions),
      claim: ids(draft.claims),
      close: passages,
      open: passages,
      build: ids(draft.projects),
      suspend: ids(draft.corridors),
    },
  };
}

function unknownIds({ view = "", after = "", options = [] }: ReadySlide, known: KnownIds): readonly string[] {
  const said = [view, after].flatMap((query) => [...new URLSearchParams(query)]);
  const inViews = said.flatMap(([name, value]) => {
    const set = known.byParameter[name];
    return set === undefined || value === "" ? [] : value.split(";").filter((id) => !set.has(id));
  });
  return [...inViews, ...options.filter((id) => !known.options.has(id))];
}

function unknownKeys({ sentence }: ReadySlide, known: KnownIds): readonly string[] {
  const keys = sentence === undefined ? [] : Object.values(sentence).flatMap(keysIn);
  const verdicts = ["all", ...CLAIM_VERDICTS.map((verdict) => verdict.replaceAll(" ", "-"))];
  return keys.filter((key) => {
    const [of = "", quantity] = key.replace(/^after:/, "").split(".");
    if (quantity === "trade") return !known.trade.has(of);
    if (quantity === "claims") return !verdicts.includes(of);
    return !LIVE_QUANTITIES.some((one) => one === quantity) || !known.options.has(of);
  });
}
