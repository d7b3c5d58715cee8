import type { PictureStyle } from "../../export/outgoing";
import { fileAt } from "../../map/file-at";

const FONTS: readonly { readonly script: RegExp; readonly file: string }[] = [
  { script: /[\u0020-\u00ff]/, file: "latin" },
  { script: /[\u0100-\u02ba\u1e00-\u1eff]/, file: "latin-ext" },
  { script: /[\u0400-\u04ff]/, file: "cyrillic" },
  { script: /[\u0900-\u097f]/, file: "devanagari-devanagari" },
];
const WEIGHTS = [400, 600] as const;

/** Colours, widths and fonts of the page, for pictures that leave it. */
export function pictureStyle(): PictureStyle {
  const [paper = "", ink = "", ink2 = ""] = ["--paper", "--ink", "--ink-2"].map(shownColour);
  const context = document.createElement("canvas").getContext("2d");
  return {
    paper,
    ink,
    ink2,
    measure: (text, px, isBold) => {
      if (context === null) return text.length * px * 0.6;
      context.font = `${isBold ? 600 : 400} ${px}px "Noto Sans", sans-serif`;
      return context.measureText(text).width;
    },
    fontFaces,
  };
}

/** A colour of the theme that is shown: the variable itself names those of both. */
function shownColour(variable: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Fonts of the scripts that occur, inside the CSS: a picture may fetch nothing. */
async function fontFaces(text: string): Promise<string> {
  const base = new URL(".", document.baseURI).href;
  const used = FONTS.filter(({ script }) => script.test(text));
  const faces = await Promise.all(
    used.flatMap(({ file }) =>
      WEIGHTS.map(async (weight) => {
        const data = await dataAddress(fileAt(base, `fonts/noto-sans-${file}-${weight}.woff2`));
        const family = file.startsWith("devanagari") ? "Noto Sans Devanagari" : "Noto Sans";
        const range = RANGES[file];
        const only = range === undefined ? "" : `unicode-range:${range};`;
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2");${only}}`;
      }),
    ),
  );
  return faces.join("");
}

/** Those of fonts.css: without them one file of a family would stand for all. */
const RANGES: Readonly<Record<string, string>> = {
  "latin-ext": "U+0100-02BA,U+1E00-1EFF",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
};

async function dataAddress(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`unreadable file ${url}: the server answered ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
