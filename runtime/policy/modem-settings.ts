import type { Bundle } from '../../schemas/generated/bundle.ts';
import type { ModemSettings } from '../drivers/modem/contract.ts';
import type { Secrets } from '../identity/secrets.ts';
import type { HubClock } from '../loop/clock.ts';

/** What the running policy says of the modem, with its secrets filled in. */
export function modemSettings({ modem }: Bundle, secrets: Secrets): ModemSettings {
  return {
    apn: modem?.attach,
    pin: modem?.unlock === undefined ? undefined : secrets[modem.unlock],
    use: modem?.use ?? ['4g', '3g', '2g'],
  };
}

/** Shortest keepalive in real time, whatever the hub's clock speed. */
const keepaliveSMin = 5;

/** MQTT keepalive in real seconds; 0 on demand, where no session idles. */
export function keepaliveS({ modem }: Bundle, clock: HubClock): number {
  if (modem?.connect.kind !== 'permanent') return 0;
  return Math.max(keepaliveSMin, Math.round(clock.toRealMs(modem.connect.keepaliveMs) / 1000));
}
