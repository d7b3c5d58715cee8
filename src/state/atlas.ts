import { bindAddress, type AddressBar, type AddressModel } from "./url/address";
import { createAnswer, type AnswerModel } from "./answer";
import type { InitialData } from "./initial-data";
import { createHover, type HoverModel } from "./hover";
import { createLateParts, type LateParts } from "./late";
import { createLazyData, type LazyDataModel, type Loaders } from "./lazy-data";
import { createQuestion, type QuestionModel } from "./question";
import { createFirstModel, type FirstModel } from "./first";
import { createIsochroneModel, type IsochroneModel } from "./isochrone";
import { createRace, type RaceModel } from "./race";
import { createStaging, type StagingModel } from "./staging";
import { createSelection, type SelectionModel } from "./selection";
import { createUndo, type UndoModel } from "./undo";
import { createView, type ViewModel } from "./view";
import { urlIdsOf } from "./url/url-ids";

export interface AtlasState {
  readonly initial: InitialData;
  readonly selection: SelectionModel;
  readonly hover: HoverModel;
  readonly view: ViewModel;
  readonly question: QuestionModel;
  readonly late: LateParts;
  readonly lazyData: LazyDataModel;
  readonly answer: AnswerModel;
  readonly reach: IsochroneModel;
  readonly first: FirstModel;
  readonly race: RaceModel;
  readonly staging: StagingModel;
  readonly address: AddressModel;
  readonly undo: UndoModel;
  readonly openStatus: Loaders["openStatus"];
  dispose(): void;
}

/** Builds every model in order and ties them to the address bar; `dispose` unties them. */
export function createAtlasState(initial: InitialData, shelves: Loaders, bar: AddressBar): AtlasState {
  const selection = createSelection();
  const hover = createHover();
  const view = createView();
  const question = createQuestion({
    from: null,
    to: null,
    scenario: initial.scenario,
    option: null,
    asks: "ways",
    side: "from",
  });
  const late = createLateParts();
  const lazyData = createLazyData(shelves, late);
  const answer = createAnswer(question, view, lazyData, initial.headlines);
  const reach = createIsochroneModel(question, view, lazyData);
  const first = createFirstModel(question, view, lazyData);
  const race = createRace();
  const staging = createStaging();
  const address = bindAddress({ selection, view, question }, bar, urlIdsOf(initial));
  const undo = createUndo(question);
  const dispose = () => {
    undo.dispose();
    address.dispose();
    first.dispose();
    reach.dispose();
    answer.dispose();
  };
  return {
    initial,
    selection,
    hover,
    view,
    question,
    late,
    lazyData,
    answer,
    reach,
    first,
    race,
    staging,
    address,
    undo,
    openStatus: shelves.openStatus,
    dispose,
  };
}
