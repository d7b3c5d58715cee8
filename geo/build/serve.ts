import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};
const COMPRESSIBLE = /text|json|javascript|svg/;

/** Everything from the page's own origin; data: only for the control icons in MapLibre's style sheet. */
const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
    "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types default",
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

interface Body {
  readonly type: string;
  readonly tag: string; // of the content, so that what a browser has already is not sent again
  readonly plain: Buffer;
  readonly brotli: Buffer | null;
}

interface Sent {
  readonly status: number;
  readonly bytes: number; // of the body as transferred
}

/** What was answered to one request. */
export interface HttpAnswer extends Sent {
  readonly path: string;
  readonly atMs: number; // since the epoch
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const compress = promisify(brotliCompress);

async function load(root: string, path: string): Promise<Body> {
  const plain = await readFile(join(root, path));
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const tag = `W/"${createHash("sha256").update(plain).digest("base64url")}"`;
  if (!COMPRESSIBLE.test(type)) return { type, tag, plain, brotli: null };
  return { type, tag, plain, brotli: await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) };
}

/** Path below the root that a request asks for, or null when it points outside or is not a path at all. */
function requestedPath(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    return path.endsWith("/") ? join(path, "index.html") : path;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, body: Body, acceptsBrotli: boolean): Sent {
  const encoded = acceptsBrotli ? body.brotli : null;
  const bytes = encoded ?? body.plain;
  response.writeHead(200, {
    ...HEADERS,
    "content-type": body.type,
    etag: body.tag,
    "content-length": bytes.length,
    vary: "accept-encoding",
    ...(encoded === null ? {} : { "content-encoding": "br" }),
  });
  response.end(bytes);
  return { status: 200, bytes: bytes.length };
}

function sendUnchanged(response: ServerResponse, { tag }: Body): Sent {
  response.writeHead(304, { ...HEADERS, etag: tag, vary: "accept-encoding" }).end();
  return { status: 304, bytes: 0 };
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { ...HEADERS, "content-type": "text/plain" }).end("not found");
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { ...HEADERS, allow: "GET, HEAD", "content-type": "text/plain" }).end("only GET and HEAD");
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves the files below `root` on localhost, each compressed once and kept.
 *
 * @param port tried first; when it is taken, or 0, a free one is used
 * @param onAnswer told of every answer
 */
export async function serve(
  root: string,
  port: number,
  onAnswer: (answer: HttpAnswer) => void = () => {},
): Promise<Served> {
  const bodies = new Map<string, Body>();
  const bodyOf = async (path: string): Promise<Body> => {
    const body = bodies.get(path) ?? (await load(root, path));
    bodies.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response);
    const path = requestedPath(request.url ?? "/");
    const tell = (sent: Sent) => onAnswer({ ...sent, path: path ?? "", atMs: Date.now() });
    const body = path === null ? Promise.reject(new Error("not a path")) : bodyOf(path);
    const acceptsBrotli = /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
    body.then(
      (found) => {
        const isKnown = request.headers["if-none-match"] === found.tag;
        tell(isKnown ? sendUnchanged(response, found) : send(response, found, acceptsBrotli));
      },
      () => {
        refuse(response);
        tell({ status: 404, bytes: 0 });
      },
    );
  });
  const used = await listen(server, port).catch(() => listen(server, 0));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${used}/`, close };
}
