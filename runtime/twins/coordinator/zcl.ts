/** The part of the Zigbee cluster library that the simulated devices speak. */
export interface ZclFrame {
  /** True: a command of the cluster; false: one of the general commands. */
  readonly clusterSpecific: boolean;
  readonly fromServer: boolean;
  readonly defaultResponseDisabled: boolean;
  readonly manufacturer: number | undefined;
  readonly sequence: number;
  readonly command: number;
  readonly payload: Buffer;
}

export const zclCommand = {
  readAttributes: 0x00,
  readAttributesResponse: 0x01,
  writeAttributes: 0x02,
  writeAttributesResponse: 0x04,
  configureReporting: 0x06,
  configureReportingResponse: 0x07,
  reportAttributes: 0x0a,
  defaultResponse: 0x0b,
} as const;

export const zclStatus = {
  success: 0x00,
  unsupportedCommand: 0x81,
  unsupportedGeneralCommand: 0x82,
  unsupportedAttribute: 0x86,
  readOnly: 0x88,
} as const;

export const zclType = {
  bitmap8: 0x18,
  uint8: 0x20,
  uint16: 0x21,
  uint24: 0x22,
  uint32: 0x23,
  uint48: 0x25,
  int24: 0x2a,
  enum8: 0x30,
  text: 0x42,
} as const;

export interface ZclValue {
  readonly type: number;
  readonly value: number | string;
}

export function decodeZcl(bytes: Buffer): ZclFrame | undefined {
  const control = bytes[0];
  if (control === undefined) return undefined;
  const manufacturerBytes = control & 0x04 ? 2 : 0;
  if (bytes.length < 3 + manufacturerBytes) return undefined;
  return {
    clusterSpecific: (control & 0x03) === 1,
    fromServer: (control & 0x08) !== 0,
    defaultResponseDisabled: (control & 0x10) !== 0,
    manufacturer: manufacturerBytes > 0 ? bytes.readUInt16LE(1) : undefined,
    sequence: bytes.readUInt8(1 + manufacturerBytes),
    command: bytes.readUInt8(2 + manufacturerBytes),
    payload: bytes.subarray(3 + manufacturerBytes),
  };
}

export function encodeZcl(frame: ZclFrame): Buffer {
  const control =
    (frame.clusterSpecific ? 0x01 : 0) |
    (frame.manufacturer === undefined ? 0 : 0x04) |
    (frame.fromServer ? 0x08 : 0) |
    (frame.defaultResponseDisabled ? 0x10 : 0);
  const manufacturer = Buffer.alloc(frame.manufacturer === undefined ? 0 : 2);
  if (frame.manufacturer !== undefined) manufacturer.writeUInt16LE(frame.manufacturer);
  const tail = Buffer.from([frame.sequence, frame.command]);
  return Buffer.concat([Buffer.from([control]), manufacturer, tail, frame.payload]);
}

/** A value with its type before it, as in read responses and reports. */
export function encodeValue({ type, value }: ZclValue): Buffer {
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([Buffer.from([type, text.length]), text]);
  }
  return Buffer.concat([Buffer.from([type]), encodeInteger(value, valueBytes(type))]);
}

/** Little-endian two's complement of up to six bytes. */
export function encodeInteger(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (value < 0) bytes.writeIntLE(value, 0, length);
  else bytes.writeUIntLE(value, 0, length);
  return bytes;
}

/** Bytes of a fixed-size integer, bitmap or enumeration type. */
export function valueBytes(type: number): number {
  const inTens = [0x08, 0x18, 0x20, 0x28];
  for (const base of inTens) if (type >= base && type < base + 8) return type - base + 1;
  if (type === 0x10 || type === 0x30) return 1;
  if (type === 0x31) return 2;
  if (type >= 0xe0 && type <= 0xe2) return 4;
  throw new RangeError(`type 0x${type.toString(16)} has no fixed size here`);
}

/** Analogue types carry a reportable change in a reporting configuration; discrete ones do not (2.5.7.1). */
export function isAnalogue(type: number): boolean {
  return (type >= 0x20 && type <= 0x2f) || (type >= 0x38 && type <= 0x3a) || (type >= 0xe0 && type <= 0xe2);
}
