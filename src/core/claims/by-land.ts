import type { Option } from "../model/comparison";

/** Is some of the way by rail, road or inland water? */
export const isByLand = ({ legs }: Pick<Option, "legs">): boolean => legs.some(({ mode }) => mode !== "sea");
