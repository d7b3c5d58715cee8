/** What a JSON text from outside may be: not too deep, no list too long, no key twice. Read once, from end to end. */

const DEEPEST = 32; // brackets inside brackets; a corridor has 6
const LONGEST = 20_000; // entries of one list; a line across the world with a point every two kilometres

/** What is wrong, and at which character. */
export interface LimitFault {
  readonly rule: "depth" | "length" | "repeated-key";
  readonly message: string;
  readonly offset: number;
}

/** What stands in one pair of brackets so far. */
interface Inside {
  readonly keys: Set<string>;
  commas: number;
}

/** The first fault of a text, well formed or not; null when there is none. */
export function limitFault(text: string): LimitFault | null {
  const open: Inside[] = [];
  let last: string | null = null; // the string just read, which a colon makes a key
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const inside = open.at(-1);
    if (mark === '"') {
      const end = stringEnd(text, at);
      last = text.slice(at, end);
      at = end - 1;
    } else if (mark === "{" || mark === "[") {
      if (open.length === DEEPEST) return tooDeep(at);
      open.push({ keys: new Set(), commas: 0 });
    } else if (mark === "}" || mark === "]") {
      open.pop();
    } else if (mark === "," && inside !== undefined) {
      inside.commas += 1;
      if (inside.commas >= LONGEST) return tooLong(at);
    } else if (mark === ":" && last !== null) {
      if (inside?.keys.has(last)) return repeated(last, at);
      inside?.keys.add(last);
      last = null;
    }
  }
  return null;
}

/** The character after a string's closing quote, or the text's end. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

const tooDeep = (offset: number): LimitFault => {
  return { rule: "depth", message: `too deep nesting, expected at most ${DEEPEST} brackets inside each other`, offset };
};

const tooLong = (offset: number): LimitFault => {
  return { rule: "length", message: `too long list, expected at most ${LONGEST} entries`, offset };
};

const repeated = (key: string, offset: number): LimitFault => {
  return { rule: "repeated-key", message: `repeated key ${key}: give it once in an object`, offset };
};
