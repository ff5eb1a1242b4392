/** Longest a network may be open at one request (Zigbee: 255 would mean for ever). */
const openAtOnceMsMax = 254_000;
/** Longest window anybody may ask for. */
export const joinWindowMsMax = 60 * 60_000;

export interface JoinWindow {
  /** Opens for `forMs`, in place of a window already open. Rejects when the coordinator does. */
  open(forMs: number): Promise<void>;
  /** No more renewals; the coordinator is not told. */
  cancel(): void;
}

/** A join window that is renewed as often as it must be and closes by itself (10.3 c). */
export function createJoinWindow(permit: (forS: number) => Promise<void>): JoinWindow {
  let timer: NodeJS.Timeout | undefined;

  const openUntil = async (closesAtMs: number): Promise<void> => {
    const leftMs = closesAtMs - performance.now();
    const forMs = Math.min(Math.max(leftMs, 0), openAtOnceMsMax);
    await permit(Math.ceil(forMs / 1000));
    if (forMs === 0) return;
    // A renewal that fails leaves the window to close by the coordinator's own timer.
    timer = setTimeout(() => void openUntil(closesAtMs).catch(() => undefined), forMs);
  };
  return {
    open(forMs) {
      clearTimeout(timer);
      return openUntil(performance.now() + Math.min(Math.max(forMs, 0), joinWindowMsMax));
    },
    cancel: () => clearTimeout(timer),
  };
}
