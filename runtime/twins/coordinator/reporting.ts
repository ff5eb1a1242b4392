import type { TwinClock } from './clock.ts';
import { attributeReport, type HomeDevice, nextSlotEndUtcMs } from './devices/home-device.ts';
import type { Radio } from './stack/radio.ts';
import type { TrustCentre } from './stack/trust-centre.ts';

/** However fast the clock runs, reports keep this much real time between them. */
const betweenReportsMsMin = 20;
/** `setTimeout` fires at once above this. */
const timerMsMax = 2 ** 31 - 1;

/**
 * Sends the reports that devices were configured for: their registers step at the end of each half-hour of the
 * twin's clock, and the maximum interval (of that clock) is never exceeded. Only bound clusters report.
 */
export function startReporting(radio: Radio, trustCentre: TrustCentre, clock: TwinClock): { stop(): void } {
  const lastUtcMs = new Map<string, number>();
  const lastValue = new Map<string, string>();
  let sequence = 0;
  let timer: NodeJS.Timeout | undefined;

  const reportOf = (home: HomeDevice, nowUtcMs: number) => {
    for (const binding of home.memory?.bindings ?? []) {
      const due = (home.memory?.reporting ?? []).filter((item) => {
        if (item.cluster !== binding.cluster) return false;
        const key = `${home.eui64}/${item.cluster}/${item.attribute}`;
        const value = String(presentValue(home, item.cluster, item.attribute));
        const ageMs = nowUtcMs - (lastUtcMs.get(key) ?? 0);
        const isDue =
          ageMs >= item.maxS * 1000 || (lastValue.get(key) !== value && ageMs >= item.minS * 1000);
        if (isDue) lastUtcMs.set(key, nowUtcMs);
        if (isDue) lastValue.set(key, value);
        return isDue;
      });
      if (due.length === 0) continue;
      sequence = (sequence + 1) & 0xff;
      radio.counters.reports += 1;
      const attributes = due.map((item) => item.attribute);
      radio.receive(home, attributeReport(home, binding, attributes, sequence));
    }
  };
  const nextDueUtcMs = (nowUtcMs: number) => {
    let due = nextSlotEndUtcMs(nowUtcMs);
    for (const home of trustCentre.members()) {
      for (const item of home.memory?.reporting ?? []) {
        const last = lastUtcMs.get(`${home.eui64}/${item.cluster}/${item.attribute}`) ?? nowUtcMs;
        due = Math.min(due, Math.max(last + item.maxS * 1000, nowUtcMs));
      }
    }
    return due;
  };
  const arm = () => {
    const waitMs = Math.min(
      Math.max(clock.realMsUntil(nextDueUtcMs(clock.utcMs())), betweenReportsMsMin),
      timerMsMax,
    );
    timer = setTimeout(() => {
      for (const home of trustCentre.members()) if (!home.mute) reportOf(home, clock.utcMs());
      arm();
    }, waitMs);
  };
  arm();
  return { stop: () => clearTimeout(timer) };
}

function presentValue(home: HomeDevice, cluster: number, attribute: number) {
  return home.model.clusters.find((candidate) => candidate.id === cluster)?.attribute(attribute)?.value;
}
