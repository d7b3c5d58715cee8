import { useAtlas } from "../context";
import { Notes } from "../parts/Notes";
import { Overview } from "./Overview";
import { lazy } from "../hooks/lazy";

const CorridorPage = lazy(
  "card",
  "in place",
  async () => (await import("./CorridorPage")).CorridorPage,
  "CorridorPage",
);
const PairPage = lazy("card", "in place", async () => (await import("./PairPage")).PairPage, "PairPage");
const StopCard = lazy("card", "in place", async () => (await import("./StopCard")).StopCard, "StopCard");
const PlaceCard = lazy("card", "in place", async () => (await import("./PlaceCard")).PlaceCard, "PlaceCard");

export function Explore() {
  const { stop, place, pair, corridor, variant } = useAtlas().state.selection.chosen.value;
  return (
    <>
      <Notes />
      {stop !== null ? (
        <StopCard stop={stop} />
      ) : place !== null ? (
        <PlaceCard place={place} />
      ) : pair !== null ? (
        <PairPage pair={pair} />
      ) : corridor !== null && variant !== null ? (
        <CorridorPage id={corridor} variant={variant} />
      ) : (
        <Overview />
      )}
    </>
  );
}
