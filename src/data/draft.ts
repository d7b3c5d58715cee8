import type { Chainage, Passage, Project, Question, Section, Station } from "../core/model/catalog";
import type { Corridor } from "../core/model/corridor";
import type { NsrSeasons } from "../core/time/nsr-season";
import type { Place } from "../core/model/place";
import type { Component, Source } from "../core/model/provenance";
import type { ScenarioPreset } from "../core/model/scenario";
import type { SeasonRule } from "../core/time/season";
import type { SpeedArea } from "../core/time/speed-area";

/** A parsed thing and the file it stands in. */
export interface Found<T> {
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
  readonly sources: Found<Source>[];
  readonly places: Found<Place>[];
  readonly passages: Found<Passage>[];
  readonly corridors: Found<Corridor>[];
  readonly texts: Found<FoundText>[];
  readonly questions: Found<Question>[];
  readonly stations: Found<Station>[];
  readonly sections: Found<Section>[];
  readonly chainages: Found<Chainage>[];
  readonly projects: Found<Project>[];
  readonly components: Found<Component>[];
  readonly nsrSeasons: Found<NsrSeasons>[];
  readonly seasons: Found<SeasonRule>[];
  readonly speedAreas: Found<SpeedArea>[];
  readonly presets: Found<ScenarioPreset>[];
}

export function emptyDraft(): Draft {
  return {
    sources: [],
    places: [],
    passages: [],
    corridors: [],
    texts: [],
    questions: [],
    stations: [],
    sections: [],
    chainages: [],
    projects: [],
    components: [],
    nsrSeasons: [],
    seasons: [],
    speedAreas: [],
    presets: [],
  };
}
