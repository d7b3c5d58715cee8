/** px from the map's upper left corner. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle that a name takes on the screen, turned by an angle round its middle. */
export interface TurnedBox {
  readonly x: number; // px
  readonly y: number; // px
  readonly width: number; // px
  readonly height: number; // px
  readonly angle: number; // radians, clockwise
}

export function boxOf({ x, y, width, height, angle }: TurnedBox): LabelBox {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [halfWidth, halfHeight] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Tells whether a point lies on the box or nearer to it than `margin`. */
export function surface({
  x,
  y,
  width,
  height,
  angle,
}: TurnedBox): (px: number, py: number, margin: number) => boolean {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (px, py, margin) =>
    Math.abs((px - x) * cos + (py - y) * sin) < width / 2 + margin &&
    Math.abs((py - y) * cos - (px - x) * sin) < height / 2 + margin;
}

/** Whether two boxes come nearer to each other than `gap`: no straight line separates them (separating axis theorem). */
export function overlap(a: TurnedBox, b: TurnedBox, gap: number): boolean {
  const axes = [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2];
  return axes.every((axis) => {
    const apart = Math.abs((b.x - a.x) * Math.cos(axis) + (b.y - a.y) * Math.sin(axis));
    return apart < reach(a, axis) + reach(b, axis) + gap;
  });
}

/** How far a box reaches from its middle in a direction. */
function reach({ width, height, angle }: TurnedBox, axis: number): number {
  return (width * Math.abs(Math.cos(axis - angle)) + height * Math.abs(Math.sin(axis - angle))) / 2;
}

export function meet(a: LabelBox, b: LabelBox, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

export function isInside(inner: LabelBox, outer: LabelBox, margin: number): boolean {
  return (
    inner.left >= outer.left + margin &&
    inner.right <= outer.right - margin &&
    inner.top >= outer.top + margin &&
    inner.bottom <= outer.bottom - margin
  );
}
