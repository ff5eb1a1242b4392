import { eui64Bytes, u8, u16, u32 } from './byte-cursor.ts';
import { failure, type Handlers, ok } from './commands.ts';

const nvItemCreated = 0x09;
const nvMissing = 0x0a;
const readBytesMax = 240;
const product = 1; // Z-Stack 3.x.0
const revision = 20230507;
const resetDelayMs = 5;

/** SYS: identity, reset and the two kinds of non-volatile memory. */
export const sysCommands: Handlers = {
  0: (context) => {
    context.network.reset();
    context.endpoints.clear();
    context.groups.clear();
    setTimeout(() => context.announce(1, 0x80, u8(0, 2, product, 2, 7, 1)), resetDelayMs);
    return undefined;
  },
  1: () => u16(0x0659),
  2: () => Buffer.concat([u8(2, product, 2, 7, 1), u32(revision)]),
  4: ({ network }) => eui64Bytes(network.eui64),
  7: ({ network }, data) => {
    const [id, length] = [data.u16(), data.u16()];
    if (network.nv.length(id) > 0) return u8(ok);
    const initial = data.bytes(data.u8());
    network.nv.write(id, Buffer.concat([initial, Buffer.alloc(Math.max(0, length - initial.length), 0xff)]));
    return u8(nvItemCreated);
  },
  15: (_context, data) => {
    data.u8();
    return data.rest();
  },
  18: ({ network }, data) => {
    const id = data.u16();
    if (network.nv.length(id) === 0) return u8(nvMissing);
    network.nv.remove(id);
    return u8(ok);
  },
  19: ({ network }, data) => u16(network.nv.length(data.u16())),
  28: ({ network }, data) => {
    const [id, offset] = [data.u16(), data.u16()];
    const value = network.nv.read(id)?.subarray(offset, offset + readBytesMax);
    return value ? Buffer.concat([u8(ok, value.length), value]) : u8(nvMissing, 0);
  },
  29: ({ network }, data) => {
    const [id, offset, length] = [data.u16(), data.u16(), data.u16()];
    if (network.nv.length(id) < offset + length) return u8(network.nv.length(id) === 0 ? nvMissing : failure);
    network.nv.write(id, data.bytes(length), offset);
    return u8(ok);
  },
  48: ({ network }, data) => {
    const [system, item, index] = [data.u8(), data.u16(), data.u16()];
    network.nv.writeTableEntry(system, item, index, Buffer.alloc(Math.min(data.u32(), readBytesMax)));
    return u8(ok);
  },
  49: ({ network }, data) => {
    network.nv.removeTableEntry(data.u8(), data.u16(), data.u16());
    return u8(ok);
  },
  50: ({ network }, data) => u32(network.nv.tableEntry(data.u8(), data.u16(), data.u16())?.length ?? 0),
  51: ({ network }, data) => {
    const entry = network.nv.tableEntry(data.u8(), data.u16(), data.u16());
    const [offset, length] = [data.u16(), data.u8()];
    const value = entry?.subarray(offset, offset + length);
    return value ? Buffer.concat([u8(ok, value.length), value]) : u8(nvMissing, 0);
  },
  52: ({ network }, data) => {
    const [system, item, index, offset] = [data.u8(), data.u16(), data.u16(), data.u16()];
    network.nv.writeTableEntry(system, item, index, data.bytes(data.u8()), offset);
    return u8(ok);
  },
};
