declare module "jsfive" {
  export class File {
    constructor(buffer: ArrayBuffer, name: string);
    get(name: string): { readonly value: readonly number[] };
  }
}
