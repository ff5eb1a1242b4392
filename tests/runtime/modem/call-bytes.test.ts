import { describe, expect, it } from 'vitest';
import { createCallBytes, receive, settle } from '../../../runtime/drivers/modem/call-bytes.ts';

/** Feeds pieces, then a quiet time; gives all the data and the ending, if there was one. */
function run(...pieces: readonly string[]): { data: string; ending: string | undefined } {
  let state = createCallBytes(['CLOSED', '+PDP: DEACT']);
  let data = '';
  for (const piece of pieces) {
    const received = receive(state, piece);
    state = received.state;
    data += received.data;
  }
  const settled = settle(state);
  return { data: data + settled.data, ending: settled.ending };
}

describe('the bytes of a call', () => {
  it('end at an ending that silence follows, wherever it is split', () => {
    const text = 'payload\r\nCLOSED\r\n';
    for (let at = 0; at <= text.length; at += 1) {
      expect(run(text.slice(0, at), text.slice(at))).toEqual({ data: 'payload', ending: '\r\nCLOSED\r\n' });
    }
  });

  it('are data when anything but lines of the modem follows the ending', () => {
    for (const after of ['x', '\0', '\r\n\xff', '\r\n\r\n']) {
      const text = `a\r\nCLOSED\r\n${after}`;
      expect(run(text)).toEqual({ data: text, ending: undefined });
      expect(run(...text)).toEqual({ data: text, ending: undefined });
    }
  });

  it('keep the lines that come with the ending for the modem', () => {
    expect(run('a\r\nCLOSED\r\n\r\n+PDP: DEACT\r\n')).toEqual({
      data: 'a',
      ending: '\r\nCLOSED\r\n\r\n+PDP: DEACT\r\n',
    });
  });

  it('are given on at once where they cannot be an ending, and later where they could', () => {
    const state = createCallBytes(['CLOSED']);
    expect(receive(state, 'abc').data).toBe('abc');
    expect(receive(state, 'abc\r')).toMatchObject({ data: 'abc', state: { held: '\r' } });
    expect(run('abc\r')).toEqual({ data: 'abc\r', ending: undefined });
    expect(run('\r\nCLOSED')).toEqual({ data: '\r\nCLOSED', ending: undefined });
  });

  it('hold back a bounded tail only', () => {
    const state = createCallBytes(['CLOSED']);
    const long = `\r\nCLOSED\r\n${'\r\nline\r\n'.repeat(500)}`;
    expect(receive(state, long).state.held.length).toBeLessThanOrEqual(512);
    expect(run(long).data).toBe(long);
  });

  it('that end like an ending are taken for one: the ambiguity that TLS inside the call cures', () => {
    expect(run('a payload that ends so\r\nCLOSED\r\n').ending).toBeDefined();
  });
});
