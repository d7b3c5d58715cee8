import type { ReadyDeck } from "../../core/deck/ready-deck";

/** The ready-made decks, fetched with the room's menu when it opens. */
export async function loadReadyDecks(): Promise<readonly ReadyDeck[]> {
  const found = await Promise.all([
    import("../../../geo/decks/three-corridors.json"),
    import("../../../geo/decks/claimed-and-held.json"),
  ]);
  return found.map((file) => file.default as unknown as ReadyDeck);
}
