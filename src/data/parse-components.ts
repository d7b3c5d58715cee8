import type { Component } from "../core/model/provenance";
import { componentSchema } from "./figure";
import { parseList, type Parsed } from "./parse-json";

/** geo/components/*.json: figures of the transit model, by what they apply to. */
export function parseComponents(file: string, text: string): Parsed<readonly Component[]> {
  return parseList(file, text, componentSchema);
}
