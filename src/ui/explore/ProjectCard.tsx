import type { Project } from "../../core/model/catalog";
import { projectName } from "../../state/names";
import { BackButton } from "../parts/BackButton";
import { useAtlas, useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";
import { StatusNotes } from "./StatusNotes";

/** A line not finished yet: how it stands, and a question with it built. */
export function ProjectCard({ project }: { readonly project: Project }) {
  const { question, initial, view } = useAtlas().state;
  const { t, language } = useI18n();
  const { id, sources } = project;
  const isBuilt = question.question.value.scenario.built.includes(id);
  const toggle = () => {
    question.toggleBuilt(id);
    view.setRoom("compare");
  };
  return (
    <article class="page stop" data-stop={id}>
      <BackButton />
      <h1>{projectName(initial.catalog, language, id)}</h1>
      <p class="quiet">{t.project}</p>
      <StatusNotes kind="project" id={id} />
      <label class="check">
        <input type="checkbox" checked={isBuilt} onChange={toggle} />
        {t.builtAlready}
      </label>
      <p class="small quiet place-sources">
        <SourceLinks ids={sources} />
      </p>
    </article>
  );
}
