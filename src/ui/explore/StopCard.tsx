import { useAtlas } from "../context";
import { BorderCard } from "./BorderCard";
import { PassageCard } from "./PassageCard";
import { ProjectCard } from "./ProjectCard";

/** The side view of a passage, of a line not finished yet, or of a station where goods change hands or country. */
export function StopCard({ stop }: { readonly stop: string }) {
  const { passages, projects } = useAtlas().state.initial.catalog;
  const [passage, project] = [passages[stop], projects[stop]];
  if (project !== undefined) return <ProjectCard project={project} />;
  return passage === undefined ? <BorderCard station={stop} /> : <PassageCard passage={passage} />;
}
