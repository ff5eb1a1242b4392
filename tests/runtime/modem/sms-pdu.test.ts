import { describe, expect, it } from 'vitest';
import { decodeSms } from '../../../runtime/drivers/modem/sms-pdu.ts';
import { smsLines } from '../../../runtime/twins/modem/sms-deliver.ts';

describe('a short message', () => {
  it('in the GSM alphabet is decoded, with its sender', () => {
    expect(decodeSms('07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07')).toEqual(
      {
        from: '+31641600986',
        text: 'How are you?',
      },
    );
  });

  it('in 8 bits and in UCS-2 is decoded', () => {
    expect(decodeSms('0004038121F3000462101000000000034F4B21')).toEqual({ from: '123', text: 'OK!' });
    const [, pdu = ''] = smsLines('+447700900123', 'wake ☕ 1/2');
    expect(decodeSms(pdu)).toEqual({ from: '+447700900123', text: 'wake ☕ 1/2' });
  });

  it('from a named sender keeps the name', () => {
    expect(decodeSms('000407D0C8F71D440000621010000000000161')).toMatchObject({ text: 'a' });
    expect(decodeSms('000407D0C8F71D440000621010000000000161')?.from).toMatch(/^How/);
  });

  it('that is damaged, cut or of another type is nothing', () => {
    const whole = '07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07';
    for (let length = 0; length < whole.length; length += 1) {
      expect(decodeSms(whole.slice(0, length)), `cut at ${length}`).toBeUndefined();
    }
    expect(decodeSms('00010381')).toBeUndefined();
    expect(decodeSms('no hex')).toBeUndefined();
  });
});
