import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type HttpAnswer, type Served } from "../../geo/build/serve";

const root = mkdtempSync(join(tmpdir(), "served-"));
const answers: HttpAnswer[] = [];
let served: Served;

beforeAll(async () => {
  writeFileSync(join(root, "index.html"), "<p>here</p>");
  writeFileSync(join(root, "polar.mjs"), "export {};".repeat(100));
  served = await serve(root, 0, (answer) => answers.push(answer));
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

test("a folder answers with its index, under a policy of the own origin", async () => {
  const response = await fetch(served.address);
  expect(await response.text()).toBe("<p>here</p>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
});

test("scripts are compressed for who can read it", async () => {
  const packed = await fetch(`${served.address}polar.mjs`, { headers: { "accept-encoding": "br" } });
  const plain = await fetch(`${served.address}polar.mjs`, { headers: { "accept-encoding": "identity" } });
  expect(packed.headers.get("content-encoding")).toBe("br");
  expect(packed.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await packed.text()).toBe(await plain.text());
  const [first, second] = answers.filter(({ path }) => path === "/polar.mjs");
  expect(first?.bytes).toBeLessThan(second?.bytes ?? 0);
});

test("what a browser has already is not sent again", async () => {
  const tag = (await fetch(`${served.address}polar.mjs`)).headers.get("etag") ?? "";
  const again = await fetch(`${served.address}polar.mjs`, { headers: { "if-none-match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await fetch(served.address, { headers: { "if-none-match": tag } });
  expect([other.status, await other.text()]).toEqual([200, "<p>here</p>"]);
});

test.each(["nothing.html", "..%2f..%2fetc%2fpasswd", "%zz"])("%s is not found", async (path) => {
  expect((await fetch(served.address + path)).status).toBe(404);
});

test("a taken port is left to who has it", async () => {
  const port = Number(new URL(served.address).port);
  const other = await serve(root, port);
  expect(other.address).not.toBe(served.address);
  expect((await fetch(other.address)).status).toBe(200);
  await other.close();
});

test("what is neither GET nor HEAD is refused, with what is allowed", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const response = await fetch(served.address, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
  expect((await fetch(served.address, { method: "HEAD" })).status).toBe(200);
});
