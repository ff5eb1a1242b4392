/** The text with another number after `policy NAME version`. */
export function withVersion(text: string, version: number): string {
  return text.replace(/^(\s*policy\s+[\w-]+\s+version\s+)\d+/m, `$1${version}`);
}
