/** Reads the variable-length integers of the network file (LEB128; signed ones zigzag). */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(buffer: ArrayBuffer) {
    this.bytes = new Uint8Array(buffer);
  }

  unsigned(): number {
    const { bytes } = this;
    let value = 0;
    for (let scale = 1; this.at < bytes.length; scale *= 128) {
      const byte = bytes[this.at++]!;
      if (byte < 128) return value + byte * scale;
      value += (byte & 127) * scale;
    }
    throw new RangeError(`short sea network: ended at byte ${this.at}`);
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A list of numbers that do not fall. */
  ascending(): number[] {
    let last = 0;
    return Array.from({ length: this.unsigned() }, () => (last += this.unsigned()));
  }

  text(): string {
    const length = this.unsigned();
    const from = this.at;
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(from, this.at));
  }
}
