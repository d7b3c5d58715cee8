/** A deck that the page in one file carries for whoever opens it. */
const ID = "atlas-deck";

/** The page with a deck inside. JSON may hold "</script>" in a string: its first letter is written by number. */
export function withDeckInside(page: string, deck: string): string {
  const end = page.lastIndexOf("<script");
  const inside = `<script type="application/json" id="${ID}">${deck.replaceAll("<", "\\u003c")}</script>\n`;
  return page.slice(0, end) + inside + page.slice(end);
}

/** Text of the deck in this page; null where it carries none. */
export const deckInside = (): string | null => document.getElementById(ID)?.textContent ?? null;
