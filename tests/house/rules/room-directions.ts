import type { Import } from '../imports.ts';
import { importsOf } from '../imports.ts';
import { type Room, roomOf, wrappers } from '../rooms.ts';
import { type Finding, isCode, lineAt, type Rule } from '../tree.ts';

/** Imports follow the table of rooms: directions between rooms, packages per room, Node only where it is. */
export const roomDirections: Rule = (tree) =>
  [...tree]
    .filter(([path]) => isCode(path))
    .flatMap(([path, text]) =>
      importsOf(path, text).flatMap((found): Finding[] => {
        const message = breach(path, found);
        return message === undefined ? [] : [{ file: path, line: lineAt(text, found.offset), message }];
      }),
    );

function breach(path: string, { target }: Import): string | undefined {
  const room = roomOf(path);
  if (room === undefined) return 'no room of the house owns this file';
  switch (target.kind) {
    case 'node':
      return room.node ? undefined : `the ${room.name} room may not import \`${target.name}\``;
    case 'package':
      return packageBreach(path, room, target.name);
    case 'file':
      return directionBreach(room, target.path);
  }
}

function packageBreach(path: string, room: Room, name: string): string | undefined {
  const wrapper = wrappers.get(name);
  if (wrapper !== undefined && path !== wrapper) return `only ${wrapper} may import \`${name}\``;
  if (room.packages === 'any' || room.packages.includes(name)) return undefined;
  return `the ${room.name} room may not import \`${name}\``;
}

function directionBreach(room: Room, path: string): string | undefined {
  const reached = path.startsWith('..') ? undefined : roomOf(path);
  if (reached === undefined) return `imports outside the repository: ${path}`;
  if (reached === room || room.mayImport === 'all') return undefined;
  // package.json is data that names the release; any room that runs on Node may show it.
  if (path === 'package.json' && room.node) return undefined;
  const allowed =
    room.mayImport === 'all but tests' ? reached.name !== 'tests' : room.mayImport.includes(reached.name);
  return allowed ? undefined : `the ${room.name} room may not import from the ${reached.name} room`;
}
