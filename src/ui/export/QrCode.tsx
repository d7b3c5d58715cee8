import { encode } from "uqr";

/** The modules of a QR code as one path on a grid of one unit each; null: the text is too long for any. */
export function qrPath(text: string): { readonly size: number; readonly path: string } | null {
  try {
    const { data, size } = encode(text, { border: 4, ecc: "M" }); // four modules of quiet, by ISO/IEC 18004
    const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
    return { size, path: path.join("") };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Dark on white in both themes: cameras expect it. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const code = qrPath(text);
  if (code === null) return null;
  return (
    <svg class="export-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={name}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
