type Attributes = Readonly<Record<string, string | number>>;
type Child = XmlText | string;

/** Text that is XML already. */
export interface XmlText {
  readonly xml: string;
}

/** An element; strings among its children are text, and nothing stands between them. */
export function xmlElement(name: string, attributes: Attributes = {}, children: readonly Child[] = []): XmlText {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : child.xml)).join("");
  return { xml: `<${name}${own.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}` };
}

export function xmlDocument({ xml }: XmlText): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu; // XML 1.0, production 2

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
