/**
 * Language features that this runtime executes: a bundle that needs another one is refused whole. The engine
 * decides; `sim-pin`, `home-network`, `join-install-code` and `compress` are carried out by the drivers and the
 * session from the same bundle.
 */
export const engineFeatures: readonly string[] = [
  'message-class',
  'window',
  'collect',
  'snapshot',
  'alert',
  'modem',
  'modem-reinit',
  'modem-reinit-when',
  'connect-on-demand',
  'connect-permanent',
  'context-refresh',
  'sim-pin',
  'signal-mean',
  'home-network',
  'join-install-code',
  'clock-follow',
  'combine',
  'compress',
  'grant',
];
