import fc from 'fast-check';
import { expect, it } from 'vitest';
import { admit, createReplayWindow, replayWindowWidth } from '../../runtime/envelope/replay-window.ts';

it('agrees with a set of everything seen, in any order of arrival (12.2.12)', () => {
  const arrival = fc.record({
    bootId: fc.integer({ min: 1, max: 3 }),
    sequence: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 300 }), (arrivals) => {
      let window = createReplayWindow();
      const seen = new Set<string>();
      let boot = 0;
      let highest = -1;
      for (const { bootId, sequence } of arrivals) {
        const name = `${bootId} ${sequence}`;
        const behind = bootId === boot ? highest - sequence : -1;
        const expected =
          bootId < boot || behind >= replayWindowWidth ? 'too-old' : seen.has(name) ? 'replayed' : 'fresh';
        const admission = admit(window, bootId, sequence);
        expect(admission.verdict).toBe(expected);
        if (expected !== 'fresh') expect(admission.window).toBe(window);
        else {
          seen.add(name);
          highest = bootId > boot ? sequence : Math.max(highest, sequence);
          boot = bootId;
        }
        window = JSON.parse(JSON.stringify(admission.window));
      }
    }),
    { numRuns: 300 },
  );
});

it.each([1, 31, 32, 33, 63, 64, 65, 1000])('remembers what it saw after a jump of %i', (by) => {
  const first = admit(createReplayWindow(), 1, 10).window;
  const second = admit(first, 1, 10 + by).window;
  expect(admit(second, 1, 10).verdict).toBe(by < replayWindowWidth ? 'replayed' : 'too-old');
  expect(admit(second, 1, 10 + by).verdict).toBe('replayed');
  expect(admit(second, 1, 9 + by).verdict).toBe(by === 1 ? 'replayed' : 'fresh');
});

it('goes to the end of the sequence numbers', () => {
  const last = admit(createReplayWindow(), 4294967295, 4294967295).window;
  expect(admit(last, 4294967295, 4294967295).verdict).toBe('replayed');
  expect(admit(last, 4294967295, 4294967294).verdict).toBe('fresh');
});
