import { sourcesOf, sourceText } from "./sources-of";
import { WHOLE, type Exporter, type Outgoing } from "./outgoing";

const PUBLISHED_BY = "Corridor Atlas";

/** For LaTeX and reference managers: an entry for the answer, and one for each source. */
export const bibtex: Exporter = {
  extension: "bib",
  mime: "application/x-bibtex",
  parts: () => WHOLE,
  make: async (outgoing) => {
    const { title, scenario, dataAsOf, madeOn, address, credits, words } = outgoing;
    const own = {
      title: `{${title}}`,
      author: `{${PUBLISHED_BY}}`,
      year: madeOn.slice(0, 4),
      url: address,
      urldate: madeOn,
      note: `${scenario} ${words.dataAsOf}: ${dataAsOf}. ${credits.join("; ")}. ${words.notForNavigation}`,
    };
    const sources = sourcesOf(outgoing).map((source) =>
      entry(`source-${source.id}`, {
        title: `{${source.title}}`,
        author: `{${source.publisher}}`,
        ...(source.published !== null && { year: source.published.slice(0, 4), date: source.published }),
        ...(source.url !== null && { url: source.url }),
        urldate: source.accessed,
      }),
    );
    return [entry(`corridor-atlas-${madeOn}`, own), ...sources].join("\n");
  },
};

function entry(key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${bibtexText(name, value)}},`);
  return `@misc{${key.replace(/[^\w:.-]/g, "-")},\n${lines.join("\n")}\n}\n`;
}

/** Addresses as they are; elsewhere signs that LaTeX takes for its own are escaped. */
function bibtexText(name: string, value: string): string {
  if (name === "url") return value.replaceAll("{", "%7B").replaceAll("}", "%7D");
  const isWhole = value.startsWith("{") && value.endsWith("}");
  const text = (isWhole ? value.slice(1, -1) : value).replace(/[{}]/g, "").replace(/[&%$#_]/g, (sign) => `\\${sign}`);
  return isWhole ? `{${text}}` : text;
}

/** For Zotero, Mendeley and citation styles: the same as CSL-JSON 1.0. */
export const csl: Exporter = {
  extension: "json",
  mime: "application/vnd.citationstyles.csl+json",
  parts: () => WHOLE,
  make: async (outgoing) => {
    const { title, scenario, dataAsOf, madeOn, address, words } = outgoing;
    const own = {
      id: `corridor-atlas-${madeOn}`,
      type: "webpage",
      title,
      author: [{ literal: PUBLISHED_BY }],
      issued: dateParts(madeOn),
      accessed: dateParts(madeOn),
      URL: address,
      note: `${scenario} ${words.dataAsOf}: ${dataAsOf}. ${words.notForNavigation}`,
    };
    const sources = sourcesOf(outgoing).map(({ id, title: name, publisher, published, accessed, url }) => ({
      id,
      type: "document",
      title: name,
      author: [{ literal: publisher }],
      ...(published !== null && { issued: dateParts(published) }),
      accessed: dateParts(accessed),
      ...(url !== null && { URL: url }),
    }));
    return `${JSON.stringify([own, ...sources], null, 1)}\n`;
  },
};

/** As coarse as known; of a span its first day. */
function dateParts(date: string) {
  const parts = (date.split("/")[0] ?? "").split("-").map(Number);
  return parts.every((part) => Number.isInteger(part)) ? { "date-parts": [parts] } : { literal: date };
}

/** For a footnote or a mail: one paragraph, then a line for each source. */
export const plainCitation: Exporter = {
  extension: "txt",
  mime: "text/plain;charset=utf-8",
  parts: () => WHOLE,
  make: async (outgoing) => citationText(outgoing),
};

function citationText(outgoing: Outgoing): string {
  const { title, scenario, dataAsOf, madeOn, address, credits, words } = outgoing;
  const first = `${words.atlas}: ${title}. ${scenario} ${words.dataAsOf}: ${dataAsOf}. ${words.madeOn}: ${madeOn}. ${address}`;
  const sources = sourcesOf(outgoing).map((source) => `- ${sourceText(source)}`);
  return [
    first,
    words.notForNavigation,
    `${words.credits}: ${credits.join("; ")}`,
    "",
    ...(sources.length === 0 ? [] : [`${words.sources}:`, ...sources]),
    "",
  ].join("\n");
}
