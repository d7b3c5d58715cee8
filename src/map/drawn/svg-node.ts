/** A piece of SVG as a value: the same becomes elements of a page or the text of a file. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNode(
  name: string,
  attributes: SvgNode["attributes"] = {},
  children: SvgNode["children"] = [],
): SvgNode {
  return { name, attributes, children };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

export function svgMarkup({ name, attributes, children }: SvgNode): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : svgMarkup(child))).join("");
  return `<${name}${own.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}`;
}

const NAMESPACE = "http://www.w3.org/2000/svg";

export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map((child) => (typeof child === "string" ? child : svgElement(child))));
  return element;
}
