import type { CreateMap } from "./handle";

/** Loads MapLibre only now, so that the page's text never waits for it. */
export const createMap: CreateMap = async (container, view, listeners) => {
  const { openMap } = await import("./canvas");
  return openMap(container, view, listeners);
};
