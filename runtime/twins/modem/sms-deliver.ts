/**
 * The two lines by which a modem delivers a short message in PDU form (27.005 section 3.4.1): +CMT and an SMS-DELIVER
 * (23.040 section 9.2.2.1), in UCS-2, which holds any text.
 */
export function smsLines(from: string, text: string): readonly string[] {
  const digits = from.replace(/\D/g, '');
  const type = from.startsWith('+') ? 0x91 : 0x81;
  const swapped = (digits.length % 2 === 0 ? digits : `${digits}F`).replace(/(.)(.)/g, '$2$1');
  const body = Buffer.from(text.slice(0, 70), 'utf16le').swap16();
  const message = Buffer.concat([
    Buffer.from([0x04, digits.length, type]),
    Buffer.from(swapped, 'hex'),
    // Protocol 0, UCS-2, a fixed time of the service centre, then the text.
    Buffer.from([0x00, 0x08, 0x62, 0x10, 0x10, 0x00, 0x00, 0x00, 0x00, body.length]),
    body,
  ]);
  return [`+CMT: ,${message.length}`, `00${message.toString('hex').toUpperCase()}`];
}
