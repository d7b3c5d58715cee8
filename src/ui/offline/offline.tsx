/**
 * Keeps the whole atlas in the browser, so that it opens without a network: the service worker that the build writes
 * fetches everything beforehand. `document.documentElement.dataset.offline` is "ready" once it has.
 */
import { render } from "preact";
import { registerSW } from "virtual:pwa-register";
import { onceNobodyPresents } from "./presenting";
import { UpdateNote } from "./UpdateNote";

const LOOK_AGAIN_MS = 3_600_000; // a lecture room's page stays open for days

const STATUS = "status.json";

/** Registers the worker, and tells of a newer edition when there is one. */
export function keepOffline(): void {
  let isTold = false; // more than one worker may come, or the same be seen twice
  const tell = () => {
    if (!isTold) void onceNobodyPresents(() => announce(takeUpdate));
    isTold = true;
  };
  const takeUpdate = registerSW({
    onNeedRefresh: tell,
    onRegisteredSW: (_, registration) => {
      if (registration !== undefined) setInterval(() => void registration.update().catch(() => {}), LOOK_AGAIN_MS);
    },
    onRegisterError: (error: unknown) => console.info("no copy for offline", error), // private windows refuse
  });
  void markWhenKept();
}

async function markWhenKept(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return; // not over a bare http: address
  await serviceWorker.ready;
  if (serviceWorker.controller === null)
    await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  await fetch(STATUS).catch(() => null); // kept as it is answered: the first page asked before there was a worker
  document.documentElement.dataset["offline"] = "ready";
}

/** All windows load anew together: the files of the edition before go with it. */
async function announce(takeUpdate: () => Promise<void>): Promise<void> {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  const place = document.createElement("div");
  document.body.append(place);
  const later = () => {
    render(null, place);
    place.remove();
  };
  const take = () => void onceNobodyPresents(() => takeUpdate().then(reloaded));
  render(<UpdateNote onTake={take} onLater={later} />, place);
}

/** Nobody may begin to present between the new worker and the new page. */
const reloaded = (): Promise<void> => new Promise(() => {});
