const depthMax = 64;

/**
 * Throws a TypeError, naming the place, for a value that JSON would lose or change: BigInt, typed arrays, dates,
 * class instances, NaN, functions, undefined in a list. A property that is undefined is left out, as everywhere.
 */
export function assertJsonSafe(value: unknown, place = 'value', depth = 0): void {
  if (depth > depthMax) throw new TypeError(`${place} lies deeper than ${depthMax} levels`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${place} is ${value}, which JSON cannot carry`);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      assertJsonSafe(item, `${place}[${i}]`, depth + 1);
    });
    return;
  }
  if (typeof value !== 'object' || !isPlain(value))
    throw new TypeError(`${place} is ${nameOf(value)}, which JSON cannot carry`);
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) assertJsonSafe(member, `${place}.${name}`, depth + 1);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? `a ${value.constructor.name}` : `a ${typeof value}`;
}
