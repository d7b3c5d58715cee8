/** A part of the page as SVG: drawings as they are, words as text, rules and grounds as lines and boxes. */
import type { PictureSize } from "../../export/outgoing";

export interface PagePicture {
  readonly element: SVGElement;
  readonly size: PictureSize;
}

/** Attributes that a drawing may have from a stylesheet. */
const STYLED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "visibility",
] as const;
const LEFT_OUT = ".button, .bare, .link, select, input, progress, script, style"; // verbs of the page
const FAMILY = "'Noto Sans', 'Noto Sans Devanagari', sans-serif";

/** @param root on the page and shown */
export function pagePicture(root: Element): PagePicture {
  const origin = root.getBoundingClientRect();
  const group = svgElementOf("g", { "font-family": FAMILY });
  let [right, bottom] = [origin.width, origin.height];
  const reach = (box: DOMRect) => {
    right = Math.max(right, box.right - origin.left);
    bottom = Math.max(bottom, box.bottom - origin.top);
  };
  const visit = (element: Element): void => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width <= 1 || box.height <= 1 || style.visibility === "hidden" || style.display === "none") return;
    reach(box);
    if (element instanceof SVGSVGElement) return group.append(drawing(element, box, origin));
    group.append(...boxOf(style, box, origin));
    for (const child of element.childNodes) {
      if (child instanceof Text) group.append(...textOf(child, style, origin));
      else if (child instanceof Element && !child.matches(LEFT_OUT)) visit(child);
    }
  };
  visit(root);
  return { element: group, size: { width: right, height: bottom } };
}

const NAMESPACE = "http://www.w3.org/2000/svg";

function svgElementOf(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A drawing with what its stylesheets say written into it. */
function drawing(of: SVGSVGElement, box: DOMRect, origin: DOMRect): SVGElement {
  const copy = of.cloneNode(true) as SVGSVGElement;
  const [own, copies] = [
    [of, ...of.querySelectorAll("*")],
    [copy, ...copy.querySelectorAll("*")],
  ];
  own.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of STYLED) copies[i]!.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "style", "tabindex"]) copies[i]!.removeAttribute(name);
  });
  copy.setAttribute("x", String(box.left - origin.left));
  copy.setAttribute("y", String(box.top - origin.top));
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.setAttribute("overflow", "visible");
  return copy;
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** The ground of an element and its borders. */
function boxOf(style: CSSStyleDeclaration, box: DOMRect, origin: DOMRect): readonly SVGElement[] {
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const { width, height } = box;
  const ground = style.backgroundColor;
  const corners = {
    top: `M${x} ${y}h${width}`,
    right: `M${x + width} ${y}v${height}`,
    bottom: `M${x} ${y + height}h${width}`,
    left: `M${x} ${y}v${height}`,
  };
  const rules = SIDES.filter((side) => {
    const isDrawn = !["none", "hidden"].includes(style.getPropertyValue(`border-${side}-style`));
    return isDrawn && Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0;
  });
  return [
    ...(/transparent|, 0\)$/.test(ground) ? [] : [svgElementOf("rect", { x, y, width, height, fill: ground })]),
    ...rules.map((side) =>
      svgElementOf("path", {
        d: corners[side],
        fill: "none",
        stroke: style.getPropertyValue(`border-${side}-color`),
        "stroke-width": Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
      }),
    ),
  ];
}

/** A text line by line, each where the browser has set it. */
function textOf(text: Text, style: CSSStyleDeclaration, origin: DOMRect): readonly SVGElement[] {
  const px = Number.parseFloat(style.fontSize);
  const range = document.createRange();
  const lines: { words: string; left: number; top: number; height: number }[] = [];
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const [box] = range.getClientRects();
    if (box === undefined) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - box.top) < 2) last.words += ` ${word}`;
    else lines.push({ words: word, left: box.left, top: box.top, height: box.height });
  }
  return lines.map(({ words, left, top, height }) => {
    const element = svgElementOf("text", {
      x: left - origin.left,
      y: top - origin.top + height * BASE_LINE,
      "font-size": px,
      "font-weight": style.fontWeight,
      fill: style.color,
    });
    element.textContent = words;
    return element;
  });
}

const BASE_LINE = 0.785; // of the height of a line of Noto Sans, from its top: ascent 1.069 em, descent 0.293 em
