import { HARD_SPACE, type Format } from "../format";

/** Texts of what leaves the page, in English; the other languages have the same keys with their own grammar. */
export function englishExport(f: Format) {
  return {
    title: "Take it with you",
    groups: {
      link: "Link",
      tables: "Tables and data",
      maps: "Routes for maps",
      pictures: "Pictures",
      paper: "Paper",
      citations: "Citation",
    },
    formats: {
      csv: { name: "CSV", use: "for spreadsheets" },
      json: { name: "JSON", use: "for programs: the answer in full, with every source" },
      geojson: { name: "GeoJSON", use: "for geographic information systems" },
      kml: { name: "KML", use: "for globes such as Google Earth" },
      gpx: { name: "GPX", use: "for plotters and navigation devices" },
      rtz: { name: "RTZ 1.2", use: "for chart systems (ECDIS): one sea leg each" },
      bibtex: { name: "BibTeX", use: "for LaTeX and reference managers" },
      csl: { name: "CSL-JSON", use: "for Zotero and other reference managers" },
      plain: { name: "Plain text", use: "for a footnote or a mail" },
      svg: { name: "SVG", use: "for drawing programs: lines as lines, text as text" },
      png: { name: "PNG", use: "for slides and documents" },
    },
    parts: {
      options: "Options",
      legs: "Legs",
      months: "Every month",
      places: "Places",
      claims: "Claims",
      answer: "This answer",
      whole: "Save",
      map: "Map",
      chart: "Chart",
      "map-screen": "Map, as on the screen",
      "map-4k": "Map, 4K",
      "map-a3": "Map, A3 at 300 dpi",
      "chart-screen": "Chart, as on the screen",
      "chart-4k": "Chart, 4K",
      "chart-a3": "Chart, A3 at 300 dpi",
    },
    size: (bytes: number) =>
      bytes < 1e6
        ? `${f.number(Math.max(1, Math.round(bytes / 1000)))}${HARD_SPACE}kB`
        : `${f.number(bytes / 1e6, 1)}${HARD_SPACE}MB`,
    pixels: (width: number, height: number) => `${width}${HARD_SPACE}×${HARD_SPACE}${height}${HARD_SPACE}px`,
    takesWhile: "asked month by month",
    smaller: (width: number, height: number) =>
      `This browser cannot draw so large a picture: it was made as large as it can, ${width} × ${height} px.`,
    working: (share: string) => `Working: ${share}${HARD_SPACE}%`,
    stop: "Stop",
    stopped: "Stopped.",
    saved: (name: string) => `Saved: ${name}`,
    failed: (reason: string) => `It could not be made: ${reason}`,
    copyTable: "Copy the table",
    copyPicture: "Copy the picture",
    copyCitation: "Copy",
    copied: "Copied.",
    notCopied: "This browser does not let a page copy.",
    share: "Share the link",
    copyLink: "Copy the link",
    qr: "QR code of this link",
    qrTooLong: "The link is too long for a QR code.",
    embedCode: "Copy the code for another page",
    print: "Print one page",
    verdicts: { faster: "faster", slower: "slower" },
    printUse: "sentence, map, table, chart, what is assumed, sources",
    nothing: "There is no answer here yet to take away.",
    waiting: "Getting the figures and sources behind this…",
    words: {
      atlas: "Corridor Atlas",
      notForNavigation: "Not for navigation.",
      wouldRun: "Closed now; this is how it would run.",
      question: "Question",
      scenario: "Scenario",
      dataAsOf: "State of the world as of",
      madeOn: "Made on",
      sources: "Sources",
      credits: "Credits",
      address: "Address",
      moreSources: (count: number) =>
        f.plural(count, {
          one: `and ${count} more, at the address above`,
          other: `and ${count} more, at the address above`,
        }),
    },
    placeCredit: "Places: GeoNames, CC BY 4.0",
    everyWay: (from: string, to: string) => `${from} to ${to}: every way, side by side`,
    headlines: "India and Russia: the corridors beside their baselines",
    reachFrom: (from: string) => `How far one gets from ${from}`,
    firstTo: (to: string) => `Which way is first to ${to}`,
    firstFrom: (from: string) => `Which way is first from ${from}`,
    claims: (count: number) =>
      f.plural(count, {
        one: `${count} published claim beside the computation`,
        other: `${count} published claims beside the computation`,
      }),
    mapOf: (title: string) => `Map. ${title}`,
    chartOf: (chart: string, title: string) => `${chart}. ${title}`,
    openAtlas: "Open in the Corridor Atlas",
    assumptions: "What is assumed, and matters most",
    swing: (name: string, days: string) => `${name}: moves the middle by up to ${days}`,
  };
}

export type ExportMessages = ReturnType<typeof englishExport>;
