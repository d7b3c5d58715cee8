/** Bounds of what the inputs allow and the usual value between them: low <= typical <= high. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}
