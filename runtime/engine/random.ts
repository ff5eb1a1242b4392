import type { Prf } from './prf.ts';

/** State of the seeded generator (sfc32): four 32-bit words, plain numbers. */
export type RandomState = [number, number, number, number];

/** A generator for one boot of one hub: another stream at every boot, the same stream for the same log. */
export function seedRandom(prf: Prf, bootId: number): RandomState {
  const low = prf(`random ${bootId} 0`);
  const high = prf(`random ${bootId} 1`);
  const state: RandomState = [word(low), word(low >> 32n), word(high), word(high >> 32n)];
  for (let i = 0; i < 12; i++) next32(state);
  return state;
}

/** An integer from 0 (included) to `below` (excluded), at most 2^32. */
export function drawUniform(state: RandomState, below: number): number {
  return below <= 1 ? 0 : Math.floor((next32(state) / 0x1_0000_0000) * below);
}

/** An integer from `from` to `to`, both included. */
export function drawBetween(state: RandomState, from: number, to: number): number {
  return from + drawUniform(state, Math.max(from, to) - from + 1);
}

/** `value` changed by up to `permille` either way. */
export function jittered(state: RandomState, value: number, permille: number): number {
  const reach = Math.floor((value * permille) / 1000);
  return value + drawBetween(state, -reach, reach);
}

function next32(s: RandomState): number {
  const sum = (s[0] + s[1] + s[3]) | 0;
  s[3] = (s[3] + 1) | 0;
  s[0] = s[1] ^ (s[1] >>> 9);
  s[1] = (s[2] + (s[2] << 3)) | 0;
  s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
  s[2] |= 0;
  return sum >>> 0;
}

function word(bits: bigint): number {
  return Number(bits & 0xffff_ffffn) | 0;
}
