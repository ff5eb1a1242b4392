import { eui64Bytes, u8, u16, u32 } from './byte-cursor.ts';
import { failure, type Handlers, ok } from './commands.ts';

const nvItemCreated = 0x09;
const nvMissing = 0x0a;
const readBytesMax = 240;
const product = 1; // Z-Stack 3.x.0
const revision = 20230507;
const resetDelayMs = 5;

const sys = {
  reset: 0x00,
  ping: 0x01,
  version: 0x02,
  extendedAddress: 0x04,
  itemInit: 0x07,
  stackTune: 0x0f,
  itemDelete: 0x12,
  itemLength: 0x13,
  itemRead: 0x1c,
  itemWrite: 0x1d,
  entryCreate: 0x30,
  entryDelete: 0x31,
  entryLength: 0x32,
  entryRead: 0x33,
  entryWrite: 0x34,
} as const;

/** SYS: identity, reset and the two kinds of non-volatile memory. */
export const sysCommands: Handlers = {
  [sys.reset]: (context) => {
    context.radio.reset();
    context.endpoints.clear();
    context.groups.clear();
    setTimeout(() => context.radio.announce(1, 0x80, u8(0, 2, product, 2, 7, 1)), resetDelayMs);
    return undefined;
  },
  [sys.ping]: () => u16(0x0659),
  [sys.version]: () => Buffer.concat([u8(2, product, 2, 7, 1), u32(revision)]),
  [sys.extendedAddress]: ({ radio }) => eui64Bytes(radio.eui64),
  [sys.itemInit]: ({ radio }, data) => {
    const [id, length] = [data.u16(), data.u16()];
    if (radio.nv.length(id) > 0) return u8(ok);
    const initial = data.bytes(data.u8());
    radio.nv.write(id, Buffer.concat([initial, Buffer.alloc(Math.max(0, length - initial.length), 0xff)]));
    return u8(nvItemCreated);
  },
  [sys.stackTune]: (_context, data) => {
    data.u8();
    return data.rest();
  },
  [sys.itemDelete]: ({ radio }, data) => {
    const id = data.u16();
    if (radio.nv.length(id) === 0) return u8(nvMissing);
    radio.nv.remove(id);
    return u8(ok);
  },
  [sys.itemLength]: ({ radio }, data) => u16(radio.nv.length(data.u16())),
  [sys.itemRead]: ({ radio }, data) => {
    const [id, offset] = [data.u16(), data.u16()];
    const value = radio.nv.read(id)?.subarray(offset, offset + readBytesMax);
    return value ? Buffer.concat([u8(ok, value.length), value]) : u8(nvMissing, 0);
  },
  [sys.itemWrite]: ({ radio }, data) => {
    const [id, offset, length] = [data.u16(), data.u16(), data.u16()];
    if (radio.nv.length(id) < offset + length) return u8(radio.nv.length(id) === 0 ? nvMissing : failure);
    radio.nv.write(id, data.bytes(length), offset);
    return u8(ok);
  },
  [sys.entryCreate]: ({ radio }, data) => {
    const [system, item, index] = [data.u8(), data.u16(), data.u16()];
    radio.nv.writeTableEntry(system, item, index, Buffer.alloc(Math.min(data.u32(), readBytesMax)));
    return u8(ok);
  },
  [sys.entryDelete]: ({ radio }, data) => {
    radio.nv.removeTableEntry(data.u8(), data.u16(), data.u16());
    return u8(ok);
  },
  [sys.entryLength]: ({ radio }, data) =>
    u32(radio.nv.tableEntry(data.u8(), data.u16(), data.u16())?.length ?? 0),
  [sys.entryRead]: ({ radio }, data) => {
    const entry = radio.nv.tableEntry(data.u8(), data.u16(), data.u16());
    const [offset, length] = [data.u16(), data.u8()];
    const value = entry?.subarray(offset, offset + length);
    return value ? Buffer.concat([u8(ok, value.length), value]) : u8(nvMissing, 0);
  },
  [sys.entryWrite]: ({ radio }, data) => {
    const [system, item, index, offset] = [data.u8(), data.u16(), data.u16(), data.u16()];
    radio.nv.writeTableEntry(system, item, index, data.bytes(data.u8()), offset);
    return u8(ok);
  },
};
