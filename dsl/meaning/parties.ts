import type { Grant, Supplier } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { blocksOf, clauseIn } from '../source/tree.ts';
import { grant, supplier } from '../vocabulary/parties.ts';
import { indexOf, isKnown, type Meaning, reportExcess, reportRepeats } from './meaning.ts';

const slotsMax = 14;
const grantsMax = 128;

/** Suppliers in their slots: 1, 2, … in the order of declaration. */
export function lowerSuppliers(meaning: Meaning): Supplier[] {
  const found = blocksOf(meaning.tree, supplier);
  reportExcess(
    meaning,
    found.map((block) => block.heading.name),
    slotsMax,
    'suppliers',
  );
  return found.map((block, i) => ({
    slot: i + 1,
    name: block.heading.name.text,
    licence: clauseIn(block, supplier.clauses.licence)?.args.licence.value ?? '',
    headEnd: clauseIn(block, supplier.clauses.headEnd)?.args.headEnd.value ?? '',
    key: clauseIn(block, supplier.clauses.key)?.args.key.value ?? '',
  }));
}

type Right = Grant['rights'][number];
const rights = vocabulary.rights.map((right) => right.name);
export const deviceNames: readonly string[] = vocabulary.devices.map((device) => device.name);

/** What each supplier may do; nothing is granted that is not written (10.3 o). */
export function lowerGrants(meaning: Meaning): Grant[] {
  const found = blocksOf(meaning.tree, grant);
  reportExcess(meaning, found, grantsMax, 'grants');
  return found.flatMap((block) => {
    const index = indexOf(meaning, block.heading.supplier, 'supplier');
    return block.entries.flatMap((entry) => {
      reportRepeats(
        meaning,
        entry.rights.map((item) => item.right),
      );
      reportRepeats(
        meaning,
        entry.devices.map((item) => item.device),
      );
      const known = entry.rights.filter((item) => isKnown(meaning, item.right, 'right', rights));
      const devices = entry.devices.filter((item) => isKnown(meaning, item.device, 'device', deviceNames));
      if (index === undefined) return [];
      return [
        {
          slot: index + 1,
          rights: known.map((item) => item.right.text as Right),
          devices: devices.map((item) => item.device.text),
        },
      ];
    });
  });
}
