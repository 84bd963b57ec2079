import uPlot from "uplot";
import { all, find, page } from "./dom";
import { percent, rate, size } from "./figures";
import { changesOf } from "./states";

/**
 * Four live plots. The server writes what was until now into data-history: {times:[seconds], cpu:[percent],
 * memory:[bytes], diskRead:[bytes/s], diskWritten, received, sent}; the topic `guest` carries on.
 */
interface History {
  times: number[];
  [series: string]: number[];
}

interface Kind {
  series: string[];
  say: (value: number) => string;
  most: (plot: HTMLElement) => number | null;
}

const KINDS: Record<string, Kind> = {
  cpu: { series: ["cpu"], say: percent, most: () => 100 },
  memory: { series: ["memory"], say: size, most: (plot) => Number(plot.dataset["limit"]) || null },
  disk: { series: ["diskRead", "diskWritten"], say: rate, most: () => null },
  network: { series: ["received", "sent"], say: rate, most: () => null },
};
/** Seconds: what the server keeps, and the least that is shown, so that a young guest's line has room. */
const SPAN = 300;
const LEAST = 60;

const room = find<HTMLElement>("#plots");
const history = JSON.parse(room?.dataset["history"] ?? '{"times":[]}') as History;
const plots: { kind: Kind; plot: uPlot; box: HTMLElement }[] = [];

function colour(name: string): string {
  const probe = document.createElement("i");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function series(key: string): number[] {
  return (history[key] ??= history.times.map(() => 0));
}

function draw(box: HTMLElement): void {
  const kind = KINDS[box.dataset["plot"] ?? ""];
  if (!kind) {
    return;
  }
  const limit = kind.most(box);
  const font = `11px ${getComputedStyle(document.body).fontFamily}`;
  const axis = { stroke: colour("--dim"), font, grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false }, border: { show: false } };
  const strokes = [colour("--plot-one"), colour("--plot-two")];
  const plot = new uPlot(
    {
      width: box.clientWidth,
      height: box.clientHeight,
      padding: [6, 4, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 6 } },
      scales: { x: { time: true, range: () => [end() - span(), end()] }, y: { range: (_, __, most) => [0, limit ?? top(most)] } },
      axes: [
        { ...axis, grid: { ...axis.grid, filter: measured }, size: 22, space: 48, incrs: [10, 15, 30, 60, 120, 300], values: (_, ticks) => ticks.map((tick) => time(tick, step(ticks))) },
        { ...axis, size: 62, gap: 6, space: 34, incrs: limit && kind.say === size ? [limit / 2] : kind.say === percent ? [50] : powers, values: (_, ticks) => ticks.map(kind.say) },
      ],
      series: [{}, ...kind.series.map((_, index) => ({ stroke: strokes[index] ?? "", width: 1.5, ...(index === 0 ? { fill: fill(strokes[0] ?? "") } : {}), points: { show: false } }))],
    },
    [history.times, ...kind.series.map(series)],
    box,
  );
  plots.push({ kind, plot, box });
}

const powers = Array.from({ length: 24 }, (_, index) => 256 * 2 ** index);
/** A tick above all that is shown, so that the scale has at least its end and its middle, and seldom moves. */
function top(most: number): number {
  return powers.find((power) => power >= Math.max(1024, most * 1.05)) ?? most;
}

function isMeasured(): boolean {
  return history.times.length > 0;
}

/** Where nothing was measured, the places of the times mean nothing. */
function measured(_: uPlot, ticks: number[]): (number | null)[] {
  return isMeasured() ? ticks : ticks.map(() => null);
}

const clock = new Intl.DateTimeFormat(page.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const seconds = new Intl.DateTimeFormat(page.language, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

/** Nothing where the label would run into the other axis or out of the plot, and where nothing was measured. */
function time(tick: number, apart: number): string {
  const isAtEdge = tick - (end() - span()) < apart / 3 || end() - tick < apart / 4;
  return isAtEdge || !isMeasured() ? "" : (apart < 60 ? seconds : clock).format(tick * 1000);
}

function step(ticks: number[]): number {
  return (ticks[1] ?? Infinity) - (ticks[0] ?? 0);
}

/** As long as the guest has been watched, within bounds. */
function span(): number {
  return Math.min(SPAN, Math.max(LEAST, end() - (history.times[0] ?? end())));
}

function end(): number {
  return history.times.at(-1) ?? Date.now() / 1000;
}

function fill(stroke: string): string {
  return stroke.replace(/^rgb\((.*)\)$/, "rgba($1, 0.10)");
}

function start(): void {
  all<HTMLElement>("[data-plot]").forEach(draw);
  const observer = new ResizeObserver(() => {
    for (const { plot, box } of plots) {
      if (box.clientWidth !== plot.width || box.clientHeight !== plot.height) {
        plot.setSize({ width: box.clientWidth, height: box.clientHeight });
      }
    }
  });
  plots.forEach(({ box }) => observer.observe(box));
  document.addEventListener("themechange", again);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  const uuid = find<HTMLElement>("[data-guest-page]")?.dataset["guestPage"];
  // The stream belongs to app.js; it hands on what it gets, so that no second one is opened.
  document.addEventListener("live:guest", (event) => {
    const change = changesOf((event as CustomEvent<unknown>).detail).changed.find((each) => each.uuid === uuid);
    if (change?.cpuPercent !== undefined) {
      sample({ cpu: change.cpuPercent, memory: change.memoryUsed, diskRead: change.diskRead, diskWritten: change.diskWritten, received: change.received, sent: change.sent });
    }
  });
}

function again(): void {
  plots.splice(0).forEach(({ plot }) => plot.destroy());
  all<HTMLElement>("[data-plot]").forEach(draw);
}

function sample(values: Record<string, number | undefined>): void {
  const now = Date.now() / 1000;
  room?.classList.remove("still");
  for (const key of Object.keys(values)) {
    series(key).push(values[key] ?? series(key).at(-1) ?? 0);
  }
  history.times.push(now);
  while ((history.times[0] ?? now) < now - SPAN * 1.1) {
    Object.values(history).forEach((each) => each.shift());
  }
  plots.forEach(({ kind, plot }) => plot.setData([history.times, ...kind.series.map(series)]));
}

if (room) {
  start();
}
