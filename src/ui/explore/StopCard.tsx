import { useAtlas } from "../context";
import { BorderCard } from "./BorderCard";
import { PassageCard } from "./PassageCard";

/** The side view of a passage, or of a station where goods change hands or country. */
export function StopCard({ stop }: { readonly stop: string }) {
  const passage = useAtlas().state.initial.catalog.passages[stop];
  return passage === undefined ? <BorderCard station={stop} /> : <PassageCard passage={passage} />;
}
