import type { Passage } from "../../core/model/catalog";
import { presetsInForce } from "../../core/model/preset";
import { passageName, projectName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { useStable } from "../hooks/stable";
import { SourceLinks } from "../parts/SourceLinks";
import { BarMenu } from "./BarMenu";
import { useWorldText } from "./question-terms";

/** How the world is taken to be: a ready-made set of terms, or passages and projects one by one. */
export function WhatIfMenu() {
  const { question, initial } = useAtlas().state;
  const { t } = useI18n();
  const closed = useStable(() => question.question.value.scenario.closed);
  const opened = useStable(() => question.question.value.scenario.opened);
  const passages = Object.values(initial.catalog.passages).filter(({ kind }) => kind !== "cape");
  return (
    <BarMenu name="what-if" label={t.whatIf} value={useWorldText()}>
      <Presets />
      <Projects />
      <Passages
        name="open"
        title={t.openedToo}
        passages={passages.filter(({ defaultOpen }) => !defaultOpen)}
        chosen={opened}
        onToggle={question.toggleOpened}
      />
      <Passages
        name="close"
        title={t.closed}
        passages={passages.filter(({ defaultOpen }) => defaultOpen)}
        chosen={closed}
        onToggle={question.toggleClosed}
      />
    </BarMenu>
  );
}

/** Ready-made terms; what is known about the one in force stands below, dated and sourced. */
function Presets() {
  const { question, initial } = useAtlas().state;
  const { t, f, language } = useI18n();
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
      {notes.map(({ since, text, sources }) => (
        <p key={since} class="small">
          <b>{t.sinceDate(f.shortDate(since))}</b> {text[language]} <SourceLinks ids={sources} short />
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
  return (
    <fieldset class="bar-group columns">
      <legend class="small quiet">{title}</legend>
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
