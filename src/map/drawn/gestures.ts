import type { Pair } from "../labels/viewport";

/** What the hand asks of the drawn map; points are px from its upper left corner. */
export interface Gestures {
  readonly pan: (by: Pair) => void;
  readonly zoom: (by: number, at: Pair | null) => void;
  readonly turn: (degrees: number) => void;
  readonly rest: () => void; // the hand has let go
  readonly hover: (at: Pair | null) => void;
  readonly choose: (at: Pair) => void;
}

const KEY_PAN_PX = 100;
const KEY_TURN = 15; // degrees
const WHEEL_PX = 300; // of the wheel for a doubling
const CLICK_PX = 4; // a hand that moves less has clicked
const TURN_PER_PX = 0.4; // degrees, dragging with Ctrl or the right button
const REST_MS = 160; // after the last turn of the wheel

/** Listens to mouse, touch, pen, wheel and keys, as MapLibre's own map does. @returns what takes the listeners away */
export function listenToHand(element: HTMLElement, told: Gestures): () => void {
  const stops = [pointers(element, told), wheel(element, told), keys(element, told)];
  return () => stops.forEach((stop) => stop());
}

type Listener = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

function listen(element: HTMLElement, listeners: Listener): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of all) element.addEventListener(type, listener, { passive: false });
  return () => {
    for (const [type, listener] of all) element.removeEventListener(type, listener);
  };
}

function pointAt(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Pair {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

function pointers(element: HTMLElement, { pan, zoom, turn, rest, hover, choose }: Gestures): () => void {
  const down = new Map<number, Pair>();
  let moved = 0; // px since the first finger came down
  const drag = (event: PointerEvent, from: Pair, to: Pair) => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    moved += Math.hypot(dx, dy);
    if (moved < CLICK_PX) return;
    if (event.ctrlKey || event.buttons === 2) turn(-dx * TURN_PER_PX);
    else pan([dx, dy]);
  };
  const pinch = (before: readonly Pair[], after: readonly Pair[]) => {
    const [a, b] = [spanOf(before), spanOf(after)];
    moved += CLICK_PX;
    pan([b.middle[0] - a.middle[0], b.middle[1] - a.middle[1]]);
    if (a.length > 0 && b.length > 0) zoom(Math.log2(b.length / a.length), b.middle);
    turn(((((a.angle - b.angle) * 180) / Math.PI + 540) % 360) - 180);
  };
  const lift = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    if (moved < CLICK_PX && event.type === "pointerup") choose(pointAt(element, event));
    else rest();
  };
  return listen(element, {
    pointerdown: (event) => {
      if (down.size === 0) moved = 0;
      down.set(event.pointerId, pointAt(element, event));
      element.setPointerCapture(event.pointerId);
    },
    pointermove: (event) => {
      const at = pointAt(element, event);
      const from = down.get(event.pointerId);
      if (from === undefined) return event.pointerType === "mouse" ? hover(at) : undefined;
      const before = [...down.values()];
      down.set(event.pointerId, at);
      if (down.size === 1) drag(event, from, at);
      else if (down.size === 2) pinch(before, [...down.values()]);
    },
    pointerup: lift,
    pointercancel: lift,
    pointerleave: () => hover(null),
    dblclick: (event) => {
      zoom(event.shiftKey ? -1 : 1, pointAt(element, event));
      rest();
    },
    contextmenu: (event) => event.preventDefault(), // the right button turns
  });
}

function spanOf([a = [0, 0], b = [0, 0]]: readonly Pair[]) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const middle: Pair = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return { middle, length: Math.hypot(dx, dy), angle: Math.atan2(dy, dx) };
}

function wheel(element: HTMLElement, { zoom, rest }: Gestures): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const LINE_PX = 16;
  return listen(element, {
    wheel: (event) => {
      event.preventDefault();
      const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
      zoom(Math.max(-1, Math.min(1, -px / WHEEL_PX)), pointAt(element, event));
      clearTimeout(waiting);
      waiting = setTimeout(rest, REST_MS);
    },
  });
}

function keys(element: HTMLElement, { pan, zoom, turn, rest }: Gestures): () => void {
  const plain: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan([KEY_PAN_PX, 0]),
    ArrowRight: () => pan([-KEY_PAN_PX, 0]),
    ArrowUp: () => pan([0, KEY_PAN_PX]),
    ArrowDown: () => pan([0, -KEY_PAN_PX]),
    "+": () => zoom(1, null),
    "=": () => zoom(1, null),
    "-": () => zoom(-1, null),
    _: () => zoom(-1, null),
  };
  const shifted: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => turn(-KEY_TURN),
    ArrowRight: () => turn(KEY_TURN),
  };
  return listen(element, {
    keydown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = (event.shiftKey ? shifted[event.key] : undefined) ?? plain[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
      rest();
    },
  });
}
