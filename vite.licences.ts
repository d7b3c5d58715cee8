import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** A package of which something is in the built application. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string; // SPDX
  readonly text: string;
}

/** Copied into public/fonts, and what the service worker is made of: no module of the bundle names them. */
const BESIDE = [
  "@fontsource/noto-sans",
  "@fontsource/noto-sans-devanagari",
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
];

/** The licence texts of all that is bundled as a page, licences.html, and a bill of materials, bom.cdx.json (CycloneDX 1.6). */
export function licences(): Plugin {
  return {
    name: "licences",
    apply: "build",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? Object.keys(one.modules) : []));
      const names = new Set([...modules.flatMap(packageOf), ...BESIDE]);
      const packages = [...names].toSorted().map(bundled);
      this.emitFile({ type: "asset", fileName: "licences.html", source: page(packages) });
      this.emitFile({ type: "asset", fileName: "bom.cdx.json", source: billOfMaterials(packages) });
    },
  };
}

function packageOf(module: string): string[] {
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
  return name === undefined ? [] : [name];
}

/** @throws Error for a package without a licence text */
function bundled(name: string): Bundled {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined || version === undefined || license === undefined)
    throw new Error(`missing licence of "${name}": expected a text in its package`);
  return { name, version, licence: license, text: readFileSync(`${folder}/${file}`, "utf8") };
}

function page(packages: readonly Bundled[]): string {
  const parts = packages.map(({ name, version, licence, text }) => {
    return `<h2>${escaped(`${name} ${version}, ${licence}`)}</h2>\n<pre>${escaped(text)}</pre>`;
  });
  const own = `<h2>Corridor Atlas, MIT</h2>\n<pre>${escaped(readFileSync("LICENSE", "utf8"))}</pre>`;
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Licences</title>';
  return `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>\n<h1>Licences</h1>\n${[own, ...parts].join("\n")}\n</body>\n</html>\n`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function billOfMaterials(packages: readonly Bundled[]): string {
  const components = packages.map(({ name, version, licence }) => ({
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: [{ license: { id: licence } }],
  }));
  return `${JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components }, null, 2)}\n`;
}
