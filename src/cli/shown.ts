const LONGEST = 80;

/** A text from outside as a message quotes it: in quotes, no control character, at most 80 characters. */
export function shown(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${short.replaceAll(/\p{Cc}/gu, escaped)}"`;
}

const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`;
