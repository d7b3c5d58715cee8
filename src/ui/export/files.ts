import { FILE_FORMATS, type FormatId } from "../../export/formats";
import type { Exporter, Outgoing, PictureSize } from "../../export/outgoing";

/** A file that can be saved now. */
export interface OfferedFile {
  readonly format: FormatId;
  readonly part: string;
  readonly partName: string | null; // null: the menu has a word for it
  readonly name: string;
  readonly isLong: boolean; // not made before it is asked for
  readonly exporter: Exporter<string | Blob>;
  readonly pixels: PictureSize | null; // of a picture in points
}

const LONG = "months";

/** Every file of what leaves, in the order of the menu. */
export async function offeredFiles(outgoing: Outgoing): Promise<readonly OfferedFile[]> {
  const formats = FILE_FORMATS.filter(({ takes }) => takes.includes(outgoing.matter.kind));
  const all = await Promise.all(
    formats.map(async ({ id: format, load }) => {
      const exporter = await load();
      return exporter.parts(outgoing).map(({ id: part, name, pixels = null }) => ({
        format,
        part,
        partName: name,
        name: fileName(outgoing, part, exporter.extension),
        isLong: part === LONG || pixels !== null,
        exporter,
        pixels,
      }));
    }),
  );
  return all.flat();
}

/** The file's bytes. @throws DOMException "AbortError" once it is stopped */
export async function fileContent(
  { exporter, part }: OfferedFile,
  outgoing: Outgoing,
  stop: AbortSignal,
  progress: (share: number) => void,
): Promise<Blob> {
  return new Blob([await exporter.make(outgoing, part, stop, progress)], { type: exporter.mime });
}

/** A name that every file system takes: "corridor-atlas-inbom-rumow-legs.csv". */
function fileName(outgoing: Outgoing, part: string, extension: string): string {
  const words = ["corridor-atlas", ...subjectIds(outgoing), part === "whole" ? "" : part];
  const plain = words.map((word) => word.toLowerCase().replace(/[^a-z0-9]+/g, "-")).filter((word) => word !== "");
  return `${plain.join("-")}.${extension}`;
}

function subjectIds({ matter }: Outgoing): readonly string[] {
  if (matter.kind === "claims") return ["claims"];
  if (matter.kind === "reach") return [matter.isochrone.from, "reach"];
  if (matter.kind === "first") return [matter.here, "first"];
  const [one, ...more] = matter.comparisons;
  return one === undefined || more.length > 0 ? ["headlines"] : [one.from, one.to];
}
