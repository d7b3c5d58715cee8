declare global {
  /** In the edition that is one file: addresses of the files that it holds, by path. */
  var atlasFiles: Readonly<Record<string, string>> | undefined;
}

/** Address of a file that lies beside the page, or inside it. */
export const fileAt = (base: string, path: string): string => globalThis.atlasFiles?.[path] ?? base + path;
