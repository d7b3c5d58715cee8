import type { Claim, Speaker } from "../core/claims/claim";
import type { Composition, Milestone, TradeTarget, TradeYear } from "../core/context/context";
import type { ReadyDeck } from "../core/deck/ready-deck";
import type { Passage, Project, HeadlineQuestion, Section, Station } from "../core/model/catalog";
import type { Corridor } from "../core/model/corridor";
import type { NsrSeasons } from "../core/time/nsr-season";
import type { Place } from "../core/model/place";
import type { TradePlace } from "./parse-places";
import type { Component, Source } from "../core/model/provenance";
import type { ScenarioPreset } from "../core/model/scenario";
import type { StatusFile } from "../core/model/status";
import type { SeasonRule } from "../core/time/season";
import type { SpeedArea } from "../core/time/speed-area";
import type { Quote } from "../core/money/quote";
import type { GroupReason } from "../core/time/observation";
import type { Observation } from "../core/time/observation";
import type { ShipClass } from "../core/model/ship-class";

/** A parsed thing and the file it stands in. */
export interface DraftItem<T> {
  readonly file: string;
  readonly value: T;
}

/** Text of one corridor in one language. */
export interface FoundText {
  readonly corridor: string;
  readonly language: string;
  readonly text: Readonly<Record<string, string>>;
}

/** Everything parsed, file by file, before it is checked against each other. */
export interface Draft {
  readonly sources: DraftItem<Source>[];
  readonly places: DraftItem<Place>[];
  readonly tradePlaces: DraftItem<TradePlace>[];
  readonly passages: DraftItem<Passage>[];
  readonly corridors: DraftItem<Corridor>[];
  readonly texts: DraftItem<FoundText>[];
  readonly questions: DraftItem<HeadlineQuestion>[];
  readonly stations: DraftItem<Station>[];
  readonly sections: DraftItem<Section>[];
  readonly projects: DraftItem<Project>[];
  readonly components: DraftItem<Component>[];
  readonly nsrSeasons: DraftItem<NsrSeasons>[];
  readonly seasons: DraftItem<SeasonRule>[];
  readonly speedAreas: DraftItem<SpeedArea>[];
  readonly observations: DraftItem<Observation>[];
  readonly quotes: DraftItem<Quote>[];
  readonly groupReasons: DraftItem<GroupReason>[];
  readonly ships: DraftItem<ShipClass>[];
  readonly presets: DraftItem<ScenarioPreset>[];
  readonly statusFiles: DraftItem<StatusFile>[];
  readonly claims: DraftItem<Claim>[];
  readonly speakers: DraftItem<Speaker>[];
  readonly trade: DraftItem<TradeYear>[];
  readonly targets: DraftItem<TradeTarget>[];
  readonly composition: DraftItem<Composition>[];
  readonly timeline: DraftItem<Milestone>[];
  readonly decks: DraftItem<ReadyDeck>[];
}

export function emptyDraft(): Draft {
  return {
    sources: [],
    places: [],
    tradePlaces: [],
    passages: [],
    corridors: [],
    texts: [],
    questions: [],
    stations: [],
    sections: [],
    projects: [],
    components: [],
    nsrSeasons: [],
    seasons: [],
    speedAreas: [],
    observations: [],
    quotes: [],
    groupReasons: [],
    ships: [],
    presets: [],
    statusFiles: [],
    claims: [],
    speakers: [],
    trade: [],
    targets: [],
    composition: [],
    timeline: [],
    decks: [],
  };
}
