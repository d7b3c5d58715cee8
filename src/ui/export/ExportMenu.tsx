import "../styles/export.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { FILE_FORMATS, type FormatUse } from "../../export/formats";
import type { Outgoing } from "../../export/outgoing";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { useAtlas } from "../context";
import { copyText, saveFile } from "../parts/save-file";
import { fileContent, offeredFiles, type OfferedFile } from "./files";
import { LinkPart } from "./LinkPart";
import { OneFilePart } from "./OneFilePart";
import { useOutgoing } from "./outgoing";
import { TableCopy } from "./TableCopy";
import { useExportWords } from "./words";
import { createWork, type Work } from "./work";

/** All that can leave the page, the same in every room: what each file is for, how large it is, and how far long work has come. */
export function ExportMenu() {
  const words = useExportWords();
  return <div class="export-menu">{words !== null && <Menu words={words} />}</div>;
}

function Menu({ words }: { readonly words: ExportMessages }) {
  const work = useMemo(() => createWork(words), [words]);
  useEffect(() => () => work.stop(), [work]); // who closes the menu stops what it does
  const outgoing = useOutgoing(words);
  return (
    <>
      <h2>{words.title}</h2>
      <WorkLine work={work} words={words} />
      <LinkPart words={words} work={work} />
      {outgoing === null && <p class="small quiet">{words.nothing}</p>}
      {outgoing === "waiting" && <p class="small quiet">{words.waiting}</p>}
      {outgoing !== null && outgoing !== "waiting" && <Files outgoing={outgoing} words={words} work={work} />}
      <OneFilePart words={words} work={work} />
    </>
  );
}

/** How far the work is, with a button to stop it; afterwards what became of it. */
function WorkLine({ work, words }: { readonly work: Work; readonly words: ExportMessages }) {
  const state = work.state.value;
  if (state.kind === "idle" || (state.kind === "done" && state.message === "")) return null;
  if (state.kind !== "working") {
    return (
      <p class="small export-work" role={state.kind === "failed" ? "alert" : "status"}>
        {state.message}
      </p>
    );
  }
  const percent = Math.round(state.share * 100);
  return (
    <p class="small export-work">
      <progress max={100} value={percent} aria-label={words.working(String(percent))} />
      <button type="button" class="button" onClick={work.stop}>
        {words.stop}
      </button>
    </p>
  );
}

interface FilesProps {
  readonly outgoing: Outgoing;
  readonly words: ExportMessages;
  readonly work: Work;
}

const USES: readonly FormatUse[] = ["tables", "maps", "pictures", "citations"];

function Files({ outgoing, words, work }: FilesProps) {
  const files = useSignal<readonly OfferedFile[]>([]);
  useEffect(() => {
    void offeredFiles(outgoing).then((found) => (files.value = found));
  }, [outgoing.matter, outgoing.language]);
  return (
    <>
      <PaperPart outgoing={outgoing} words={words} work={work} />
      {USES.map((use) => {
        const formats = FILE_FORMATS.filter((format) => format.use === use);
        const own = files.value.filter(({ format }) => formats.some(({ id }) => id === format));
        if (own.length === 0) return null;
        return (
          <section key={use} class="export-group">
            <h3>{words.groups[use]}</h3>
            {formats.map(({ id }) => (
              <FormatRow
                key={id}
                files={own.filter(({ format }) => format === id)}
                outgoing={outgoing}
                words={words}
                work={work}
              />
            ))}
            {use === "pictures" && <PictureCopy file={own[0]} outgoing={outgoing} words={words} work={work} />}
            {use === "tables" && <TableCopy outgoing={outgoing} words={words} work={work} />}
          </section>
        );
      })}
    </>
  );
}

function FormatRow({ files, outgoing, words, work }: FilesProps & { readonly files: readonly OfferedFile[] }) {
  const [first] = files;
  if (first === undefined) return null;
  const { name, use } = words.formats[first.format];
  return (
    <div class="export-row">
      <p class="small">
        <b>{name}</b> <span class="quiet">{use}</span>
      </p>
      <div class="export-buttons">
        {files.map((file) => (
          <FileButton key={file.part} file={file} outgoing={outgoing} words={words} work={work} />
        ))}
        {first.format === "plain" && (
          <button
            type="button"
            class="button"
            onClick={() =>
              work.run(async (stop, progress) => {
                const text = await fileContent(first, outgoing, stop, progress);
                return (await copyText(await text.text())) ? words.copied : words.notCopied;
              })
            }
          >
            {words.copyCitation}
          </button>
        )}
      </div>
    </div>
  );
}

/** Says how large the file is: it is made once to be weighed, unless that would take long. */
function FileButton({ file, outgoing, words, work }: FilesProps & { readonly file: OfferedFile }) {
  const bytes = useSignal<number | null>(null);
  useEffect(() => {
    if (file.isLong) return undefined;
    const weighing = new AbortController();
    const weigh = setTimeout(() => {
      fileContent(file, outgoing, weighing.signal, () => {}).then(
        ({ size }) => (bytes.value = size),
        () => {}, // who asks for the file will be told
      );
    });
    return () => {
      clearTimeout(weigh);
      weighing.abort();
    };
  }, [file]);
  const save = () =>
    work.run(async (stop, progress) => {
      const content = await fileContent(file, outgoing, stop, progress);
      saveFile(file.name, content);
      return [words.saved(file.name), await smallerThanAsked(file, content, words)].join(" ");
    });
  const size =
    file.pixels !== null
      ? words.pixels(file.pixels.width, file.pixels.height)
      : file.isLong
        ? words.takesWhile
        : bytes.value === null
          ? "…"
          : words.size(bytes.value);
  const label = file.partName ?? words.parts[file.part as keyof typeof words.parts];
  return (
    <button type="button" class="button" data-file={file.name} onClick={save}>
      <span>{label}</span>
      <span class="quiet">{size}</span>
    </button>
  );
}

/** Says so where the browser could not draw as large a picture as was asked for. */
async function smallerThanAsked({ pixels }: OfferedFile, content: Blob, words: ExportMessages): Promise<string> {
  if (pixels === null || content.type !== "image/png") return "";
  const image = await createImageBitmap(content);
  const isSmaller = image.width < pixels.width - 1;
  const text = isSmaller ? words.smaller(image.width, image.height) : "";
  image.close();
  return text;
}

/** The picture as on the screen, for a document that is open already. */
function PictureCopy({ file, outgoing, words, work }: FilesProps & { readonly file: OfferedFile | undefined }) {
  if (file === undefined) return null;
  const copy = () =>
    work.run(async (stop, progress) => {
      try {
        const content = fileContent(file, outgoing, stop, progress);
        await navigator.clipboard.write([new ClipboardItem({ "image/png": content })]);
        return words.copied;
      } catch (error) {
        stop.throwIfAborted();
        console.info("export", error);
        return words.notCopied;
      }
    });
  return (
    <div class="export-buttons">
      <button type="button" class="button" onClick={copy}>
        {words.copyPicture}
      </button>
    </div>
  );
}

/** One page about one question. */
function PaperPart({ outgoing, words, work }: FilesProps) {
  const atlas = useAtlas();
  const { matter } = outgoing;
  if (matter.kind !== "comparisons" || matter.comparisons.length !== 1) return null;
  const print = () =>
    work.run(async () => {
      const { printOnePage } = await import("./print");
      await printOnePage(atlas, outgoing, words);
      return "";
    });
  return (
    <section class="export-group">
      <h3>{words.groups.paper}</h3>
      <div class="export-row">
        <p class="small quiet">{words.printUse}</p>
        <button type="button" class="button" data-print onClick={print}>
          {words.print}
        </button>
      </div>
    </section>
  );
}
