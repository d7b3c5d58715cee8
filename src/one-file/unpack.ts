/**
 * The script of the page that is one file: unpacks what vite.single.config.ts has put into it, gives each file an
 * address, and starts the application with them. A page from disk can fetch nothing that lies beside it.
 */

/** What is inside, in the order of the bytes. */
interface PackedFile {
  readonly path: string;
  readonly type: string;
  readonly size: number; // bytes, unpacked
}

const SCRIPT = "atlas.js";
const STYLE = "atlas.css";

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? "";

async function unpackedBytes(): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(textOf("atlas-bytes")), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/**
 * An address that holds the file: workers of a page from disk can read no blob of that page. It ends with the path, for
 * what goes by the ending of a file.
 */
function addressOf(bytes: BlobPart, { path, type }: PackedFile): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(`${reader.result as string}#${path}`));
    reader.addEventListener("error", () => reject(new Error(`unreadable file ${path} in this page`)));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}

async function unpack(): Promise<void> {
  const list = JSON.parse(textOf("atlas-list")) as readonly PackedFile[];
  const bytes = await unpackedBytes();
  let at = 0;
  const parts = list.map((file) => ({ file, own: bytes.slice(at, (at += file.size)) }));
  const partOf = (path: string): ArrayBuffer => {
    const part = parts.find(({ file }) => file.path === path);
    if (part === undefined) throw new Error(`missing file ${path} in this page`);
    return part.own;
  };
  const entries = parts
    .filter(({ file }) => file.path !== SCRIPT && file.path !== STYLE)
    .map(async ({ file, own }) => [file.path, await addressOf(own, file)] as const);
  globalThis.atlasFiles = Object.fromEntries(await Promise.all(entries));
  await show(styled(partOf(STYLE), globalThis.atlasFiles));
  await import(/* @vite-ignore */ URL.createObjectURL(new Blob([partOf(SCRIPT)], { type: "text/javascript" })));
}

/** Address of the stylesheet with the fonts that it names. */
function styled(css: ArrayBuffer, files: Readonly<Record<string, string>>): string {
  const text = new TextDecoder().decode(css);
  const named = text.replaceAll(/packed:([\w./-]+)/g, (_, path: string) => files[path] ?? "");
  return URL.createObjectURL(new Blob([named], { type: "text/css" }));
}

function show(href: string): Promise<void> {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error("unreadable stylesheet in this file")));
  });
}

unpack().catch((error: unknown) => {
  dispatchEvent(new Event("firstloadfailed")); // public/opening.js has the words
  throw error;
});
