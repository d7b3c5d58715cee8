const LONGEST = 80;
const LONGEST_LINE = 400;

/** A text from outside as a message quotes it: in quotes, no control character, at most 80 characters. */
export function shown(text: string): string {
  return `"${cut(text, LONGEST)}"`;
}

/** A message with words from outside in it: one line, no control character, at most 400 characters. */
export function plain(message: string): string {
  return cut(message, LONGEST_LINE);
}

function cut(text: string, length: number): string {
  const short = text.length > length ? `${text.slice(0, length)}…` : text;
  return short.replaceAll(/\p{Cc}/gu, escaped);
}

const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`;
