import { find, make, say } from "./dom";
import { duration, parseSize, percent, size } from "./figures";
import type { Searched } from "./guest-search";
import { isOn, markOf, stateOf, stateWord, type GuestChange } from "./states";

const BARS = "▁▂▃▄▅▆▇█";
const TRAIL = 8;

/** One row of the list with the figures that it shows. Cells are found by their class, which is one letter. */
export class GuestRow implements Searched {
  host: string;
  state: string;
  name: string;
  title: string;
  tags: string[];
  addresses: string;
  text = "";
  vcpus: number;
  memory: number;
  cpu: number;
  /** Milliseconds since 1970; 0 while it is off. */
  started: number;
  shown = true;
  private trail = "";

  constructor(
    readonly uuid: string,
    readonly line: HTMLTableRowElement,
  ) {
    const text = (selector: string) => find(selector, line)?.textContent?.trim() ?? "";
    this.host = text(".h");
    this.state = stateOf(find(".mark", line)?.classList[1] ?? "");
    this.name = text(".g a");
    this.title = text(".g small");
    this.tags = [...line.querySelectorAll(".tag")].map((tag) => tag.textContent ?? "");
    this.addresses = text(".a");
    this.vcpus = Number(text(".v"));
    this.memory = parseSize(text(".m")) ?? 0;
    this.cpu = Number.parseFloat(text(".c b")) || 0;
    this.started = Date.parse(find<HTMLTimeElement>(".u time", line)?.dateTime ?? "") || 0;
    find("input", line)?.setAttribute("aria-label", this.name);
    this.gather();
  }

  get box(): HTMLInputElement | null {
    return find<HTMLInputElement>("input", this.line);
  }

  /** Lays a change over the row; only texts that differ are touched. */
  apply(change: GuestChange): void {
    if (change.name !== undefined && change.name !== this.name) {
      this.name = change.name;
      say(find(".g a", this.line), change.name);
    }
    if (change.title !== undefined && change.title !== this.title) {
      this.title = change.title;
      this.titled();
    }
    if (change.tags !== undefined && change.tags.join() !== this.tags.join()) {
      this.tags = change.tags;
      find(".t", this.line)?.replaceChildren(...this.tags.map((tag) => make("span", { class: "tag" }, tag)));
    }
    if (change.state !== undefined) {
      this.turn(change.state);
    }
    if (change.addresses !== undefined) {
      this.addresses = change.addresses.join(", ");
      const cell = find<HTMLElement>(".a", this.line);
      say(cell, this.addresses);
    }
    this.figures(change);
    this.gather();
  }

  /** The state that is shown; a verb under way counts as one. */
  turn(state: string): void {
    if (state === this.state) {
      return;
    }
    this.state = state;
    this.line.classList.toggle("o", !isOn(state));
    const mark = find(".mark", this.line);
    if (mark) {
      mark.className = `mark ${markOf(state)}`;
    }
    say(find(".s span", this.line), stateWord(state));
  }

  private figures(change: GuestChange): void {
    if (change.vcpus !== undefined) {
      this.vcpus = change.vcpus;
      say(find(".v", this.line), String(change.vcpus));
    }
    if (change.memory !== undefined && change.memory !== this.memory) {
      this.memory = change.memory;
      say(find(".m", this.line), size(change.memory));
    }
    if (change.cpuPercent !== undefined) {
      this.cpu = change.cpuPercent;
    }
    const on = isOn(this.state);
    if (change.cpuPercent !== undefined || change.state !== undefined) {
      const bar = BARS[Math.min(BARS.length - 1, Math.floor((this.cpu / 100) * BARS.length))] ?? "";
      this.trail = on ? (this.trail + bar).slice(-TRAIL) : "";
      this.trailed();
      say(find(".c b", this.line), on ? percent(this.cpu) : "");
    }
    if (change.startedAt !== undefined || change.state !== undefined) {
      this.since(change.startedAt === undefined ? this.started : Date.parse(change.startedAt ?? "") || 0);
    }
  }

  private trailed(): void {
    const cell = find(".c", this.line);
    const trail = find(".trail", this.line) ?? make("i", { class: "trail", "aria-hidden": "true" });
    say(trail, this.trail);
    if (trail.parentElement !== cell) {
      cell?.prepend(trail);
    }
  }

  private since(started: number): void {
    this.started = isOn(this.state) ? started : 0;
    const cell = find<HTMLElement>(".u", this.line);
    if (this.started === 0) {
      say(cell, "");
      return;
    }
    const clock = find<HTMLTimeElement>("time", cell ?? document) ?? make("time", { "data-since": "" });
    clock.dateTime = new Date(this.started).toISOString();
    say(clock, duration(Math.max(0, (Date.now() - this.started) / 1000)));
    if (clock.parentElement !== cell) {
      cell?.replaceChildren(clock);
    }
  }

  private titled(): void {
    const cell = find(".g", this.line);
    const small = find("small", this.line) ?? make("small");
    say(small, this.title);
    cell?.append(small);
  }

  private gather(): void {
    this.text = [this.name, this.title, this.addresses, ...this.tags].join("\n").toLowerCase();
  }
}
