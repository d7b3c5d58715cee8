/** Where the published figures of a corridor stand on its page. */
export const CLAIMS = "claims";

const PATIENCE_FRAMES = 600; // the page's code may still be on its way

/** Brings the published figures of the page that has just been opened into sight. */
export function showClaims(frames: number = PATIENCE_FRAMES): void {
  requestAnimationFrame(() => {
    const claims = document.getElementById(CLAIMS);
    if (claims === null && frames > 0) return showClaims(frames - 1);
    claims?.scrollIntoView();
    claims?.focus({ preventScroll: true });
  });
}
