/** A font of this page, whole in memory: a second window would fetch its own. */
interface CarriedFont {
  readonly rule: CSSFontFaceRule;
  readonly bytes: ArrayBuffer;
}

let carried: readonly CarriedFont[] = [];

let coming: Promise<void> | undefined;

/** Fetches the fonts of this page, once: later there may be no network. */
export const carryFonts = (): Promise<void> => (coming ??= fetchFonts());

async function fetchFonts(): Promise<void> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
  const found = await Promise.allSettled(faces.map(async (rule) => ({ rule, bytes: await bytesOf(rule) })));
  carried = found.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

async function bytesOf({ style, parentStyleSheet }: CSSFontFaceRule): Promise<ArrayBuffer> {
  const [, file = ""] = /url\("([^"]+)"\)/.exec(style.getPropertyValue("src")) ?? [];
  const answer = await fetch(new URL(file, parentStyleSheet?.href ?? location.href));
  if (!answer.ok) throw new Error(`unreadable font ${file}`);
  return answer.arrayBuffer();
}

export const isCarried = (rule: CSSRule): boolean => carried.some((font) => font.rule === rule);

/** Gives the fonts to another window of this page. */
export function lendFonts(target: Window & { readonly FontFace: typeof FontFace }): void {
  for (const { rule, bytes } of carried) {
    const word = (name: string) => rule.style.getPropertyValue(name);
    const face = new target.FontFace(word("font-family").replaceAll('"', ""), bytes, {
      weight: word("font-weight"),
      unicodeRange: word("unicode-range"),
    });
    target.document.fonts.add(face);
  }
}
