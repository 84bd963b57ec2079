import { find, make, say, words } from "./dom";
import { percent } from "./figures";
import { notify } from "./notices";
import type { JobEvent } from "./tray";

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
const KEPT = 2000;
const groups: Group[] = [];
/** Events that came before the answer that named their job. */
const seen = new Map<string, JobEvent>();

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
    failed: bulk.refused.map(({ guest, detail }) => words("bulkNot", guest, detail)),
    line,
  };
  groups.push(group);
  const tray = find<HTMLElement>("#tray");
  tray?.prepend(line);
  tray?.toggleAttribute("hidden", false);
  for (const { job } of bulk.jobs) {
    find(`[data-job="${CSS.escape(job)}"]`, tray ?? document)?.remove();
    const event = seen.get(job);
    if (event) {
      ended(group, event);
    }
  }
  draw(group);
}

/** Whether the job belongs to a group, which then speaks for it. */
export function claimed(job: JobEvent, done: boolean): boolean {
  const group = groups.find(({ waiting }) => waiting.has(job.id));
  if (!group) {
    if (done) {
      seen.set(job.id, job);
      for (const old of [...seen.keys()].slice(0, Math.max(0, seen.size - KEPT))) {
        seen.delete(old);
      }
    }
    return false;
  }
  if (done) {
    ended(group, job);
    draw(group);
  }
  return true;
}

function ended(group: Group, job: JobEvent): void {
  const guest = group.waiting.get(job.id) ?? "";
  group.waiting.delete(job.id);
  if (job.state !== "succeeded") {
    const { message } = document.documentElement.lang === "ja" ? job.ja : job.en;
    group.failed.push(words("bulkNot", guest, message));
  }
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
