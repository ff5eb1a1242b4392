import type uPlot from 'uplot';
import type { Slot } from './half-hours.ts';

const hatchStepPx = 6;

/** Hatches the intervals without a value, so that silence cannot be taken for zero consumption. */
export function hatchedGaps(slots: () => readonly Slot[], intervalS: number, colour: string): uPlot.Plugin {
  return {
    hooks: {
      drawClear: (chart) => {
        for (const [firstS, lastS] of gapsOf(slots())) {
          const left = chart.valToPos(firstS - intervalS / 2, 'x', true);
          const right = chart.valToPos(lastS + intervalS / 2, 'x', true);
          hatch(chart, left, right, colour);
        }
      },
    },
  };
}

/** Runs of missing intervals, as the starts of the first and the last of each. */
function gapsOf(slots: readonly Slot[]): [number, number][] {
  const gaps: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const { startUtcMs, value } of slots) {
    if (value !== undefined) open = undefined;
    else if (open !== undefined) open[1] = startUtcMs / 1000;
    else {
      open = [startUtcMs / 1000, startUtcMs / 1000];
      gaps.push(open);
    }
  }
  return gaps;
}

function hatch({ ctx, bbox }: uPlot, left: number, right: number, colour: string): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, bbox.top, right - left, bbox.height);
  ctx.clip();
  ctx.globalAlpha = 0.45;
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  const step = hatchStepPx * devicePixelRatio;
  ctx.beginPath();
  for (let x = left - bbox.height; x < right; x += step) {
    ctx.moveTo(x, bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, bbox.top);
  }
  ctx.stroke();
  ctx.restore();
}
