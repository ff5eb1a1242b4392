import { join } from 'node:path';
import { readTree, type Tree } from './tree.ts';

/** The folder of this repository. */
export const repositoryRoot = join(import.meta.dirname, '../..');

/** This repository's own files, read once per test file. */
export const repository: Tree = readTree(repositoryRoot);
