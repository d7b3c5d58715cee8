import type { Exporter } from "./outgoing";
import { framedPicture } from "./picture-frame";
import { xmlDocument } from "./xml";

/** Pictures for drawing programs: lines as lines, text as text, in the fonts that are there. */
export const svgPicture: Exporter = {
  extension: "svg",
  mime: "image/svg+xml",
  parts: ({ pictures }) => pictures.map(({ id }) => ({ id, name: null })),
  make: async (outgoing, part) => {
    const picture = outgoing.pictures.find(({ id }) => id === part);
    if (picture === undefined) throw new RangeError(`unknown picture "${part}" of the page`);
    return xmlDocument({ xml: (await framedPicture(picture, outgoing, null)).markup });
  },
};
