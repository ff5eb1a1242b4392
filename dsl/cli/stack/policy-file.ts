import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../../../schemas/generated/bundle.ts';
import { compilePolicy } from '../../compile.ts';
import { renderFrame } from '../../diagnostics/frame.ts';

const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** Compiles a shipped policy with these parameters, optionally under another version number. */
export async function compileShipped(
  name: string,
  parameters: Record<string, string>,
  version?: number,
): Promise<Bundle> {
  const uri = join(projectFolder, 'policies', name);
  const source = await readFile(uri, 'utf8');
  const text =
    version === undefined ? source : source.replace(/^(policy\s+\S+\s+version\s+)\d+/m, `$1${version}`);
  const { bundle, diagnostics } = compilePolicy({ uri, text }, { parameters });
  if (bundle === undefined)
    throw new Error(diagnostics.map((diagnostic) => renderFrame(diagnostic, text)).join('\n'));
  return bundle;
}
