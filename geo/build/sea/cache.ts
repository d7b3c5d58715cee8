/** Intermediate results under .cache/ (git-ignored), named by a hash of what they were made from. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const DIRECTORY = new URL("../../../.cache/sea/", import.meta.url);

export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 16);
}

/** The numbers made by `make`, or those of an earlier run with the same name. */
export async function cachedNumbers(name: string, make: () => Promise<Uint32Array>): Promise<Uint32Array> {
  const file = new URL(`${name}.bin`, DIRECTORY);
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  }
  const numbers = await make();
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(file, new Uint8Array(numbers.buffer));
  return numbers;
}
