import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Catcher {
  readonly server: string; // to be named as the browser's proxy
  readonly caught: readonly string[];
  readonly close: () => void;
}

/**
 * A proxy that lets nothing through and writes down who tried: a browser that uses it cannot reach any origin but
 * localhost, and whatever asks, page, worker or style, is seen here.
 */
export async function catchForeignRequests(): Promise<Catcher> {
  const caught: string[] = [];
  const proxy = createServer((request, response) => {
    caught.push(request.url ?? "");
    response.writeHead(403).end();
  });
  proxy.on("connect", (request, socket) => {
    caught.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "localhost", resolve));
  const { port } = proxy.address() as AddressInfo;
  return { server: `http://localhost:${port}`, caught, close: () => proxy.close() };
}
