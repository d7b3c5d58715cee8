import { asRun } from "../../core/model/as-run";
import { PASSAGE_SEAS, type Passage } from "../../core/model/catalog";
import type { Option } from "../../core/model/comparison";
import { presetsInForce } from "../../core/model/preset";
import { corridorShortName, passageName, projectName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import { SourceLinks } from "../parts/SourceLinks";
import { NoteDates } from "../parts/StateDates";
import { BarMenu } from "./BarMenu";
import { useWorldText } from "./question-terms";

/**
 * How the world is taken to be: ready-made terms, then what this question goes by, passage, port, border and corridor
 * one by one, then all other passages by their seas.
 */
export function WhatIfMenu() {
  const { question, initial, answer } = useAtlas().state;
  const { t } = useI18n();
  const closed = useStable(() => question.question.value.scenario.closed);
  const opened = useStable(() => question.question.value.scenario.opened);
  const passages = Object.values(initial.catalog.passages).filter(({ kind }) => kind !== "cape");
  const used = usedBy(answer.comparison.value?.options ?? []);
  const closable = passages.filter(({ defaultOpen }) => defaultOpen);
  const own = closable.filter(({ id }) => used.has(id) || closed.includes(id));
  return (
    <BarMenu name="what-if" label={t.whatIf} value={useWorldText()}>
      <Presets />
      <Corridors />
      <Passages name="close" title={t.closedHere} passages={own} chosen={closed} onToggle={question.toggleClosed} />
      <ClosedPlaces used={used} />
      <Projects />
      <Passages
        name="open"
        title={t.openedToo}
        passages={passages.filter(({ defaultOpen }) => !defaultOpen)}
        chosen={opened}
        onToggle={question.toggleOpened}
      />
      {PASSAGE_SEAS.map((sea) => {
        const rest = closable.filter((one) => one.sea === sea && !own.includes(one));
        if (rest.length === 0) return null;
        return (
          <details key={sea} class="bar-group">
            <summary class="small">{t.passageSeas[sea]}</summary>
            <Passages name="close" title="" passages={rest} chosen={closed} onToggle={question.toggleClosed} />
          </details>
        );
      })}
    </BarMenu>
  );
}

/** Passages, ports and borders on any of the ways, as they are or would be. */
function usedBy(options: readonly Option[]): ReadonlySet<string> {
  return new Set(
    options
      .map(asRun)
      .flatMap(({ passages, legs, reason }) => [
        ...passages,
        ...legs.flatMap(({ from, to, transfers }) => [from, to, ...transfers.map(({ at }) => at)]),
        ...(reason?.kind === "closed" ? [...reason.passages, ...reason.places] : []),
      ]),
  );
}

/** Corridors that stand still today: as if they ran, with all that shuts them opened. */
function Corridors() {
  const { question, initial } = useAtlas().state;
  const { t, language } = useI18n();
  const suspended = useStable(() => question.question.value.scenario.suspended);
  const { catalog, scenario: today } = initial;
  const toggle = (corridor: string) => {
    const { closed, closedPlaces } = today;
    const all = { closed, closedPlaces, suspended: [corridor] };
    if (suspended.includes(corridor)) question.reopen(all);
    else question.shut(all);
  };
  if (today.suspended.length === 0) return null;
  return (
    <fieldset class="bar-group">
      <legend class="small quiet">{t.corridor}</legend>
      {today.suspended.map((id) => (
        <label key={id} class="check">
          <input type="checkbox" name={`run-${id}`} checked={!suspended.includes(id)} onChange={() => toggle(id)} />
          {t.asIfItRan(corridorShortName(catalog, language, id))}
        </label>
      ))}
    </fieldset>
  );
}

/** Ports and borders: those closed today by country, and those that this question goes by. */
function ClosedPlaces({ used }: { readonly used: ReadonlySet<string> }) {
  const { question, initial } = useAtlas().state;
  const { t, f, language } = useI18n();
  const closedPlaces = useStable(() => question.question.value.scenario.closedPlaces);
  const { catalog, scenario: today } = initial;
  const countries = [...new Set(today.closedPlaces.map((id) => catalog.places[id]?.country ?? ""))];
  const stations = Object.entries(catalog.borders).flatMap(([station, { place }]) =>
    used.has(station) ? (place ?? []) : [],
  );
  const own = Object.values(catalog.places).filter(
    ({ id, kind }) =>
      (kind === "port" || kind === "border") && (used.has(id) || stations.includes(id) || closedPlaces.includes(id)),
  );
  return (
    <fieldset class="bar-group columns">
      <legend class="small quiet">{t.closedPlaces}</legend>
      {countries.map((country) => {
        const ports = today.closedPlaces.filter((id) => catalog.places[id]?.country === country);
        return (
          <label key={country} class="check">
            <input
              type="checkbox"
              name={`close-ports-${country}`}
              checked={ports.every((id) => closedPlaces.includes(id))}
              onChange={() => question.togglePlaces(ports)}
            />
            {t.portsOf(f.country(country))}
          </label>
        );
      })}
      {own
        .filter(({ id }) => !today.closedPlaces.includes(id))
        .map(({ id, names }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              name={`close-place-${id}`}
              checked={closedPlaces.includes(id)}
              onChange={() => question.togglePlaces([id])}
            />
            {names[language]}
          </label>
        ))}
    </fieldset>
  );
}

/** Ready-made terms; what is known about the one in force stands below, dated and sourced. */
function Presets() {
  const { question, initial } = useAtlas().state;
  const { t, language } = useI18n();
  const { presets } = initial.catalog;
  const inForce = presetsInForce(question.question.value.scenario, presets, initial.scenario);
  const notes = inForce.filter(({ patch }) => Object.keys(patch).length > 0).flatMap((preset) => preset.notes);
  return (
    <fieldset class="bar-group">
      <legend class="small quiet">{t.presets}</legend>
      <div class="chips">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            class="chip"
            data-preset={preset.id}
            aria-pressed={inForce.includes(preset)}
            onClick={() => question.take(preset)}
          >
            {preset.names[language]}
          </button>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note.text.en} class="small">
          <NoteDates note={note} /> {note.text[language]} <SourceLinks ids={note.sources} short />
        </p>
      ))}
    </fieldset>
  );
}

interface PassagesProps {
  readonly name: string;
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly chosen: readonly string[];
  readonly onToggle: (passage: string) => void;
}

function Passages({ name, title, passages, chosen, onToggle }: PassagesProps) {
  const { catalog } = useAtlas().state.initial;
  const { language } = useI18n();
  if (passages.length === 0) return null;
  return (
    <fieldset class="bar-group columns">
      {title !== "" && <legend class="small quiet">{title}</legend>}
      {passages.map(({ id }) => (
        <label key={id} class="check">
          <input type="checkbox" name={`${name}-${id}`} checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          {passageName(catalog, language, id)}
        </label>
      ))}
    </fieldset>
  );
}

function Projects() {
  const { question, initial } = useAtlas().state;
  const { t, language } = useI18n();
  const built = useStable(() => question.question.value.scenario.built);
  return (
    <fieldset class="bar-group columns">
      <legend class="small quiet">{t.builtAlready}</legend>
      {Object.keys(initial.catalog.projects).map((id) => (
        <label key={id} class="check">
          <input type="checkbox" checked={built.includes(id)} onChange={() => question.toggleBuilt(id)} />
          {projectName(initial.catalog, language, id)}
        </label>
      ))}
    </fieldset>
  );
}
