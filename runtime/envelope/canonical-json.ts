/**
 * JSON with sorted keys and no spaces (RFC 8785), so that equal values are equal bytes and can be hashed and signed.
 * Properties that are undefined are left out. Throws on what JSON cannot carry (functions, NaN, BigInt): a bug.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number is not finite');
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON cannot carry a ${typeof value}`);
  return text;
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
