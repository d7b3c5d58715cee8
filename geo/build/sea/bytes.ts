/** Writes the variable-length integers of the network file (LEB128; signed ones zigzag). */
export class ByteWriter {
  private readonly bytes: number[] = [];

  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.unsigned(bytes.length);
    this.bytes.push(...bytes);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
