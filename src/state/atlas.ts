import type { PageCatalog } from "../core/model/catalog";
import type { Comparison } from "../core/model/comparison";
import type { Scenario } from "../core/model/scenario";
import { bindAddress, type AddressBar, type AddressModel } from "./url/address";
import { createAnswer, type AnswerModel } from "./answer";
import { createHover, type HoverModel } from "./hover";
import { createLibrary, type LibraryModel, type Shelves } from "./lazy-data";
import { createQuestion, type QuestionModel } from "./question";
import { createReachModel, type ReachModel } from "./isochrone";
import { createRace, type RaceModel } from "./race";
import { createSelection, type SelectionModel } from "./selection";
import { createUndo, type UndoModel } from "./undo";
import { createView, type ViewModel } from "./view";
import { vocabularyOf } from "./url/url-ids";

/** Answers to the headline questions, by question id. */
export type Headlines = Readonly<Record<string, Comparison>>;

/** What is known before a reader has done anything. */
export interface Known {
  readonly catalog: PageCatalog;
  readonly headlines: Headlines;
  readonly scenario: Scenario;
}

export interface AtlasState {
  readonly known: Known;
  readonly selection: SelectionModel;
  readonly hover: HoverModel;
  readonly view: ViewModel;
  readonly question: QuestionModel;
  readonly library: LibraryModel;
  readonly answer: AnswerModel;
  readonly reach: ReachModel;
  readonly race: RaceModel;
  readonly address: AddressModel;
  readonly undo: UndoModel;
  dispose(): void;
}

/** Builds every model in order and ties them to the address bar; `dispose` unties them. */
export function createAtlasState(known: Known, shelves: Shelves, bar: AddressBar): AtlasState {
  const selection = createSelection();
  const hover = createHover();
  const view = createView();
  const question = createQuestion({ from: null, to: null, scenario: known.scenario, option: null, asks: "ways" });
  const library = createLibrary(shelves);
  const answer = createAnswer(question, view, library, known.headlines);
  const reach = createReachModel(question, view, library);
  const race = createRace();
  const address = bindAddress({ selection, view, question }, bar, vocabularyOf(known));
  const undo = createUndo(question);
  const dispose = () => {
    undo.dispose();
    address.dispose();
    reach.dispose();
    answer.dispose();
  };
  return { known, selection, hover, view, question, library, answer, reach, race, address, undo, dispose };
}
