import { find, make, say, words } from "./dom";
import { percent } from "./figures";
import type { JobEvent } from "./job-event";
import { notify } from "./notices";

/** What came of asking many guests: a job for each that can, a sentence for each that cannot. */
export interface Bulk {
  jobs: { host: string; guest: string; job: string }[];
  refused: { host: string; guest: string; detail: string }[];
}

interface Group {
  title: string;
  total: number;
  waiting: Map<string, string>;
  failed: string[];
  line: HTMLElement;
}

const SHOWN = 3;
const groups: Group[] = [];
/** Events that came while a request was under way, whose answer will say whose they are. */
const held: JobEvent[] = [];
let asking = 0;

/** Holds the events of jobs back until the answer that names them is there. */
export async function holding<T>(work: () => Promise<T>): Promise<T> {
  asking++;
  try {
    return await work();
  } finally {
    asking--;
    const events = asking === 0 ? held.splice(0) : [];
    document.dispatchEvent(new CustomEvent("jobsheld", { detail: events }));
  }
}

/** Follows the jobs of one request with one line in the tray and one summary at the end. */
export function follow(title: string, bulk: Bulk): void {
  const line = make(
    "div",
    { class: "tray-line", "data-group": "" },
    make("i", { class: "mark changing" }),
    make("div", { class: "what" }, make("strong", {}, title), make("small", {})),
    make("progress", { max: String(Math.max(1, bulk.jobs.length)), value: "0", "aria-label": title }),
    make("span", { class: "num" }),
  );
  const group: Group = {
    title,
    total: bulk.jobs.length + bulk.refused.length,
    waiting: new Map(bulk.jobs.map(({ job, guest }) => [job, guest])),
    failed: bulk.refused.map(({ guest, detail }) => named(guest, detail)),
    line,
  };
  groups.push(group);
  const tray = find<HTMLElement>("#tray");
  tray?.prepend(line);
  tray?.toggleAttribute("hidden", false);
  for (const { job } of bulk.jobs) {
    find(`[data-job="${CSS.escape(job)}"]`, tray ?? document)?.remove();
  }
  draw(group);
}

/** Whether the job belongs to a group, which then speaks for it, or may turn out to. */
export function claimed(job: JobEvent, done: boolean): boolean {
  if (asking > 0) {
    held.push(job);
    return true;
  }
  const group = groups.find(({ waiting }) => waiting.has(job.id));
  if (group && done) {
    ended(group, job);
    draw(group);
  }
  return group !== undefined;
}

function ended(group: Group, job: JobEvent): void {
  const guest = group.waiting.get(job.id) ?? "";
  group.waiting.delete(job.id);
  if (job.state !== "succeeded") {
    const { message } = document.documentElement.lang === "ja" ? job.ja : job.en;
    group.failed.push(named(guest, message));
  }
}

/** Most sentences name the guest themselves. */
function named(guest: string, sentence: string): string {
  return sentence.includes(guest) ? sentence : words("bulkNot", guest, sentence);
}

function draw(group: Group): void {
  const begun = group.total - group.waiting.size;
  const bar = find<HTMLProgressElement>("progress", group.line);
  if (bar) {
    bar.value = bar.max - group.waiting.size;
  }
  say(find("small", group.line), words("bulkStep", String(begun), String(group.total)));
  say(find(".num", group.line), percent((100 * begun) / Math.max(1, group.total)));
  if (group.waiting.size === 0) {
    groups.splice(groups.indexOf(group), 1);
    group.line.remove();
    document.dispatchEvent(new CustomEvent("groupend"));
    summary(group);
  }
}

function summary({ title, total, failed }: Group): void {
  const shown = [...failed.slice(0, SHOWN), ...(failed.length > SHOWN ? ["…"] : [])];
  const done = words("bulkDone", title, String(total - failed.length), String(total));
  notify({ text: [done, ...shown].join(" "), bad: failed.length > 0 });
}
