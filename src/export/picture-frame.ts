/** What stands round a picture: title and scenario above, scale, key, date, sources, credits and address below. */
import type { Outgoing, OutgoingPicture, PictureBody, PictureSize, PictureStyle } from "./outgoing";
import { sourcesOf } from "./sources-of";
import { xmlElement, type XmlText } from "./xml";

const MARGIN = 24; // px
const TITLE = { px: 22, line: 30, isBold: true };
const TEXT = { px: 13, line: 18, isBold: false };
const SMALL = { px: 11, line: 15, isBold: false };
const SOURCE_LINES = 3;
const GAP = 12; // px
const KEY_PX = 30;
const LEAST_PX = 120; // of the picture itself
const FAMILY = "'Noto Sans', 'Noto Sans Devanagari', sans-serif";

type Look = typeof TITLE;
interface Line {
  readonly text: string;
  readonly look: Look;
}

interface Layout {
  readonly head: readonly Line[];
  readonly foot: readonly Line[];
  readonly above: number; // px from the top to the picture
  readonly room: PictureSize; // for the picture
  readonly size: PictureSize; // of the whole
}

function layoutOf({ size }: OutgoingPicture, outgoing: Outgoing, outer: PictureSize | null): Layout {
  const width = outer?.width ?? size.width + 2 * MARGIN;
  const inner = width - 2 * MARGIN;
  const style = outgoing.pictureStyle;
  const [head, foot] = [headLines(outgoing, inner, style), footLines(outgoing, inner, style)];
  const above = MARGIN + heightOf(head) + GAP;
  const below = GAP + KEY_PX + heightOf(foot) + MARGIN;
  const height = outer === null ? size.height : Math.max(LEAST_PX, outer.height - above - below);
  return { head, foot, above, room: { width: inner, height }, size: { width, height: above + height + below } };
}

/** How large a framed picture is: `outer`, or as on the screen with the frame added. */
export function framedSize(picture: OutgoingPicture, outgoing: Outgoing, outer: PictureSize | null): PictureSize {
  return layoutOf(picture, outgoing, outer).size;
}

/** A framed picture as SVG. */
export async function framedPicture(
  picture: OutgoingPicture,
  outgoing: Outgoing,
  outer: PictureSize | null,
): Promise<{ readonly markup: string; readonly size: PictureSize }> {
  const { head, foot, above, room, size } = layoutOf(picture, outgoing, outer);
  const style = outgoing.pictureStyle;
  const body = await picture.draw(room);
  const markup = xmlElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "img",
      "font-family": FAMILY,
    },
    [
      xmlElement("title", {}, [outgoing.title]),
      xmlElement("desc", {}, [[outgoing.scenario, ...foot.map(({ text }) => text)].join("\n")]),
      xmlElement("rect", { width: size.width, height: size.height, fill: style.paper }),
      ...written(head, MARGIN, style),
      fitted(body, room, above),
      ...furniture(body, { top: above + room.height + GAP, width: room.width }, style),
      ...written(foot, above + room.height + GAP + KEY_PX, style),
    ],
  );
  return { markup: markup.xml, size };
}

function headLines({ title, scenario }: Outgoing, width: number, style: PictureStyle): readonly Line[] {
  return [...wrapped(title, TITLE, width, style), ...wrapped(scenario, TEXT, width, style)];
}

function footLines(outgoing: Outgoing, width: number, style: PictureStyle): readonly Line[] {
  const { words, dataAsOf, madeOn, credits, address } = outgoing;
  const first = [
    words.notForNavigation,
    `${words.dataAsOf}: ${dataAsOf}.`,
    `${words.madeOn}: ${madeOn}.`,
    `${words.credits}: ${words.atlas}. ${credits.join(". ")}.`,
  ].join(" ");
  return [
    ...wrapped(first, SMALL, width, style),
    ...wrapped(sourceLine(outgoing, width, style), SMALL, width, style),
    ...wrapped(`${words.address}: ${address}`, SMALL, width, style),
  ];
}

/** As many sources as a few lines hold, and how many more there are. */
function sourceLine(outgoing: Outgoing, width: number, style: PictureStyle): string {
  const { words } = outgoing;
  const all = [...new Set(sourcesOf(outgoing).map(({ title, publisher }) => `${title} (${publisher})`))];
  const text = (count: number) => {
    const more = all.length - count;
    return `${words.sources}: ${[...all.slice(0, count), ...(more > 0 ? [words.moreSources(more)] : [])].join("; ")}.`;
  };
  let count = all.length;
  while (count > 1 && wrapped(text(count), SMALL, width, style).length > SOURCE_LINES) count--;
  return all.length === 0 ? "" : text(count);
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { look }) => sum + look.line, 0);

/** A text in lines that fit; a word that is too long, as addresses are, is cut. */
function wrapped(text: string, look: Look, width: number, { measure }: PictureStyle): readonly Line[] {
  const lines: string[] = [];
  let line = "";
  const fits = (one: string) => measure(one, look.px, look.isBold) <= width;
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > 1 && !fits(line)) {
      let cut = line.length - 1;
      while (cut > 1 && !fits(line.slice(0, cut))) cut--;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one) => ({ text: one, look }));
}

function written(lines: readonly Line[], top: number, { ink, ink2 }: PictureStyle): readonly XmlText[] {
  let y = top;
  return lines.map(({ text, look }) => {
    y += look.line;
    const at = { x: MARGIN, y: y - look.line / 4 };
    return xmlElement(
      "text",
      { ...at, "font-size": look.px, "font-weight": look.isBold ? 600 : 400, fill: look === SMALL ? ink2 : ink },
      [text],
    );
  });
}

/** What is drawn, as large as the room allows. */
function fitted({ markup, size }: PictureBody, room: PictureSize, top: number): XmlText {
  return xmlElement(
    "svg",
    {
      x: MARGIN,
      y: top,
      width: room.width,
      height: room.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      overflow: "hidden",
    },
    [{ xml: markup }],
  );
}

/** Scale bar, north and the key in one row. */
function furniture(
  { scale, northDeg, key }: PictureBody,
  { top, width }: { readonly top: number; readonly width: number },
  { ink, ink2, measure }: PictureStyle,
): readonly XmlText[] {
  const parts: XmlText[] = [];
  let x = MARGIN;
  const label = (text: string) => {
    parts.push(xmlElement("text", { x, y: top + 14, "font-size": TEXT.px, fill: ink2 }, [text]));
    x += measure(text, TEXT.px, false) + 20;
  };
  if (northDeg !== null) {
    const place = `translate(${x + 7} ${top + 9}) rotate(${northDeg.toFixed(1)})`;
    parts.push(xmlElement("path", { d: "M0-9L5 8L0 5L-5 8Z", transform: place, fill: "none", stroke: ink }));
    x += 18;
    label("N");
  }
  if (scale !== null) {
    const d = `M${x} ${top + 4}v8h${scale.px}v-8`;
    parts.push(xmlElement("path", { d, fill: "none", stroke: ink }));
    x += scale.px + 8;
    label(scale.text);
  }
  for (const { markup, text } of key) {
    if (x + 44 + measure(text, TEXT.px, false) > MARGIN + width) break;
    parts.push(xmlElement("g", { transform: `translate(${x} ${top + 3})` }, [{ xml: markup }]));
    x += 42;
    label(text);
  }
  return parts;
}
