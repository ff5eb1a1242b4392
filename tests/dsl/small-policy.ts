/** A small policy without a fault, for tests to change. */
export const smallPolicy = `language 2026

policy small version 1 "Small"
  for hubs where hub.model in ("CH-3")

parameters {
  nightly    time      01:30      from 00:00 to 05:30  "start"
  often      duration  30 min     from 1 min to 2 h
  weak       power     -105 dBm   from -115 dBm to -85 dBm
  apn        text      "meters"
  pin        secret    optional
}

supplier acme { licence "ACME-01"  head-end "acme-east"  key "acme-2026-a" }

grant acme { read, command  on electricity-meter }

message class urgent {
  carries      tamper-alert, power-loss, power-return, unauthorised-source, gap-marker,
               command-result, policy-status, device-status, diagnostic
  send         at once
  acknowledge  required within 90 s
  retry        up to 12 times starting at 20 s doubling to 30 min jitter 20 %
  if exhausted park until next session
  keep         until acknowledged or 14 d, room for 400
  when full    drop oldest
}

message class readings {
  carries      meter-reading, register-snapshot
  send         in night combined compressed
  acknowledge  none
  retry        up to 3 times every 10 min jitter 30 %
  if exhausted drop
  keep         until acknowledged or 31 d, room for 6000
  when full    drop oldest of meter-reading, then oldest
}

window night {
  opens            on monday, sunday at nightly for 2 h in "Europe/London"
  starts           at opening
  if time skipped  skip
  if time repeated open twice
  if missed        skip
}

modem {
  use      4g, then 2g
  attach   apn
  unlock   pin
  connect  on demand
  reinit   every 24 h spread 2 h
  reinit   when modem.silent-for > 3 min, at most 4 per 1 h
}

home-network {
  channels  11, 15
  join      with install-code, open for 10 min
  poll      electricity-meter every often
}

clock {
  follow  head-end every 12 h
  step    above 10 s, alert above 60 s
}

collect electricity-meter {
  read       import-energy  every often
  snapshot   all registers daily at 00:00 in "UTC"
}

alert weak-wan {
  severity   warning
  watch      mean of wan.signal over 30 min
  raise      when value < weak for 10 min
  clear      when value > weak + 6 dB
  no data    hold
  send       urgent "weak: {value}"
}
`;

/** The small policy with one passage replaced; the passage must be there. */
export function changed(from: string, to: string): string {
  if (!smallPolicy.includes(from)) throw new Error(`the small policy has no ${from}`);
  return smallPolicy.replace(from, () => to);
}
