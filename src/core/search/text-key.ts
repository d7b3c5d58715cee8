const LATIN_AND_CYRILLIC_MARKS = /[\u0300-\u036f]/g; // not the vowel signs of Devanagari: those are letters
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;
const PERSIAN_FOR_ARABIC: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ة: "ه", أ: "ا", إ: "ا", آ: "ا" };
const NUKTA_AND_JOINERS = /\u093c|\u200c|\u200d|\u0640/g;

/** What two spellings of one name have in common: small letters without accents, Persian forms of Arabic letters. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(LATIN_AND_CYRILLIC_MARKS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(NUKTA_AND_JOINERS, "")
    .replace(/[يىكةأإآ]/g, (letter) => PERSIAN_FOR_ARABIC[letter] ?? letter);
}

/** The key by which names are compared: letters and digits only, so that "بندر عباس" equals "بندرعباس". */
export function textKey(text: string): string {
  return plain(text).replace(NOT_A_LETTER, "");
}

/** The keys of the words of a name, for matches in its middle: "Nhava Sheva (JNPT)" gives three. */
export function wordKeys(text: string): readonly string[] {
  return plain(text)
    .split(NOT_A_LETTER)
    .filter((word) => word !== "");
}
