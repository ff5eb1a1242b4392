/** A short message as the modem delivers it. */
export interface Sms {
  readonly from: string;
  readonly text: string;
}

const escapeSeptet = 0x1b;

/** The GSM default alphabet (3GPP TS 23.038 section 6.2.1). */
const gsmAlphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

const gsmExtension: Readonly<Record<number, string>> = {
  10: '\f',
  20: '^',
  40: '{',
  41: '}',
  47: '\\',
  60: '[',
  61: '~',
  62: ']',
  64: '|',
  101: '€',
};

/**
 * Decodes an SMS-DELIVER in PDU form with its service centre's address (3GPP TS 23.040 section 9.2.2.1).
 * PDU form is used because the text of a message in text form could imitate the modem's own lines.
 * Undefined when it is something else or damaged. 8-bit user data is given as latin1 text.
 */
export function decodeSms(pdu: string): Sms | undefined {
  if (!/^(?:[0-9A-F]{2})+$/i.test(pdu)) return undefined;
  const bytes = Buffer.from(pdu, 'hex');
  const head = 1 + (bytes[0] ?? 0);
  const firstOctet = bytes[head];
  const addressDigits = bytes[head + 1];
  const addressType = bytes[head + 2];
  if (firstOctet === undefined || (firstOctet & 0x03) !== 0) return undefined;
  if (addressDigits === undefined || addressType === undefined) return undefined;
  const address = bytes.subarray(head + 3, head + 3 + Math.ceil(addressDigits / 2));
  const coding = bytes[head + 3 + address.length + 1];
  const lengthAt = head + 3 + address.length + 2 + 7;
  const length = bytes[lengthAt];
  if (coding === undefined || length === undefined) return undefined;
  const data = bytes.subarray(lengthAt + 1);
  const hasHeader = (firstOctet & 0x40) !== 0;
  const text = userText(data, length, coding, hasHeader);
  return text === undefined ? undefined : { from: addressText(address, addressDigits, addressType), text };
}

function addressText(address: Buffer, digits: number, type: number): string {
  const isAlphanumeric = (type & 0x70) === 0x50;
  if (isAlphanumeric) return septetText(unpack(address, Math.floor((digits * 4) / 7), 0));
  const swapped = [...address].map((byte) => (byte & 0x0f).toString(16) + (byte >> 4).toString(16)).join('');
  return ((type & 0x70) === 0x10 ? '+' : '') + swapped.slice(0, digits);
}

function userText(data: Buffer, length: number, coding: number, hasHeader: boolean): string | undefined {
  const headerBytes = hasHeader ? 1 + (data[0] ?? 0) : 0;
  const alphabet =
    (coding & 0xc0) === 0 ? (coding >> 2) & 0x03 : coding >> 4 === 0x0f ? (coding >> 2) & 0x01 : 0;
  if (alphabet === 0) {
    if (data.length < Math.ceil((length * 7) / 8)) return undefined;
    return septetText(unpack(data, length, Math.ceil((headerBytes * 8) / 7)));
  }
  if (data.length < length) return undefined;
  const body = data.subarray(headerBytes, length);
  if (alphabet === 1) return body.toString('latin1');
  return new TextDecoder('utf-16be').decode(body);
}

/** Septets `from` to `count`, packed eight into seven bytes. */
function unpack(data: Buffer, count: number, from: number): number[] {
  const septets: number[] = [];
  for (let index = from; index < count; index += 1) {
    const bit = index * 7;
    const at = bit >> 3;
    const word = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    septets.push((word >> (bit & 7)) & 0x7f);
  }
  return septets;
}

function septetText(septets: readonly number[]): string {
  let text = '';
  for (let index = 0; index < septets.length; index += 1) {
    const septet = septets[index] ?? 0;
    if (septet === escapeSeptet) {
      index += 1;
      text += gsmExtension[septets[index] ?? 0] ?? ' ';
    } else text += gsmAlphabet[septet] ?? '';
  }
  return text;
}
