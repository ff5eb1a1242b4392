/** After an ending and nothing more for this long, the ending is the modem's; before, it may be the call's data. */
export const endingQuietMs = 120;
/** The ending and the lines that may follow it at once are no longer than this. */
const endingBytesMax = 512;

/** Received bytes of a call that may still turn out to be the modem's word that the call is over. */
export interface CallBytes {
  readonly held: string;
  readonly endings: readonly string[];
}

export function createCallBytes(endings: readonly string[]): CallBytes {
  return { held: '', endings };
}

/**
 * Splits what came into data, given on at once, and a tail that looks like the start of an ending, which is held
 * until more comes or `settle` is called after a quiet time.
 *
 * The modem ends a call in band: CR LF `CLOSED` CR LF looks like data, and data that ends so looks like the modem.
 * Only silence after it tells them apart, and not for certain: that is why the stream inside should be TLS, whose
 * records cannot end so.
 */
export function receive(state: CallBytes, text: string): { state: CallBytes; data: string } {
  const all = state.held + text;
  let from = all.indexOf('\r', Math.max(0, all.length - endingBytesMax));
  while (from !== -1 && !mayBeEnding(all.slice(from), state.endings)) from = all.indexOf('\r', from + 1);
  const cut = from === -1 ? all.length : from;
  return { state: { ...state, held: all.slice(cut) }, data: all.slice(0, cut) };
}

/** Decides about the held tail: the call's end, with the lines from the ending on, or plain data. */
export function settle(state: CallBytes): { state: CallBytes; data: string; ending: string | undefined } {
  const whole = state.endings.some((ending) => state.held.startsWith(`\r\n${ending}\r\n`));
  const printed = /^(?:\r\n[\x20-\x7e]+\r\n)+$/.test(state.held);
  const ended = whole && printed;
  return {
    state: { ...state, held: '' },
    data: ended ? '' : state.held,
    ending: ended ? state.held : undefined,
  };
}

function mayBeEnding(tail: string, endings: readonly string[]): boolean {
  return endings.some((ending) => {
    const marker = `\r\n${ending}\r\n`;
    if (tail.length <= marker.length) return marker.startsWith(tail);
    // The modem may say more in the same breath: the context is gone, too.
    return (
      tail.startsWith(marker) &&
      /^(?:\r\n[\x20-\x7e]+\r\n)*(?:\r|\r\n[\x20-\x7e]*\r?)?$/.test(tail.slice(marker.length))
    );
  });
}
