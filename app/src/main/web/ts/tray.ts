import { claimed } from "./bulk";
import { all, call, find, make, page, say, words } from "./dom";
import { duration, percent } from "./figures";
import type { JobEvent, Said } from "./job-event";
import { listen } from "./live";
import { notify } from "./notices";

function said(job: JobEvent): Said {
  return page.language === "ja" ? job.ja : job.en;
}

const DONE = new Set(["succeeded", "failed", "cancelled", "interrupted"]);

/** The jobs that run, one line each, while there are any. */
export function startTray(): void {
  const tray = find<HTMLElement>("#tray");
  if (!tray) {
    return;
  }
  for (const line of all<HTMLElement>("[data-job]", tray)) {
    wire(line);
  }
  find("#tray-more", tray)?.addEventListener("click", () => {
    tray.toggleAttribute("data-open");
    count(tray);
  });
  // Whatever stands at the bottom stands on it.
  new ResizeObserver(() => document.body.style.setProperty("--tray", `${tray.offsetHeight}px`)).observe(tray);
  document.addEventListener("groupend", () => count(tray));
  document.addEventListener("jobsheld", (event) => (event as CustomEvent<JobEvent[]>).detail.forEach((job) => changed(tray, job)));
  listen("job", (data) => changed(tray, data as JobEvent));
}

function changed(tray: HTMLElement, job: JobEvent): void {
  if (claimed(job, DONE.has(job.state))) {
    count(tray);
    return;
  }
  const line = find<HTMLElement>(`[data-job="${CSS.escape(job.id)}"]`, tray);
  if (DONE.has(job.state)) {
    if (line) {
      line.remove();
      ended(job);
    }
  } else {
    fill(line ?? add(tray, job), job);
  }
  count(tray);
  document.dispatchEvent(new CustomEvent("jobchange", { detail: job }));
}

/** Hides an empty tray, and counts what is under way. */
function count(tray: HTMLElement): void {
  const lines = all("[data-job], [data-group]", tray).length;
  tray.hidden = lines === 0;
  const counter = find<HTMLElement>("#job-count");
  say(find(".count", counter ?? document), String(lines));
  counter?.toggleAttribute("data-busy", lines > 0);
  const more = find<HTMLElement>("#tray-more", tray);
  if (more) {
    const open = tray.dataset["open"] !== undefined;
    more.hidden = lines < 2;
    more.setAttribute("aria-expanded", String(open));
    say(find("span", more), open ? words("trayLess") : words("trayMore", String(lines - 1)));
  }
}

function add(tray: HTMLElement, job: JobEvent): HTMLElement {
  const { title } = said(job);
  const line = make(
    "div",
    { class: "tray-line", "data-job": job.id },
    make("i", { class: "mark changing" }),
    make("div", { class: "what" }, make("a", { href: page.link(`/jobs/${job.id}`) }, title), make("small", { class: "cut" }), make("small", { class: "left" })),
    make("progress", { max: "100", "aria-label": title }),
    make("span", { class: "num" }),
    make("button", { class: "btn btn-sm", type: "button", "data-cancel": "" }, words("cancel")),
  );
  find("#tray-more", tray)?.before(line);
  wire(line);
  return line;
}

function wire(line: HTMLElement): void {
  const button = find<HTMLButtonElement>("[data-cancel]", line);
  button?.addEventListener("click", async () => {
    button.disabled = true;
    const answer = await call("POST", `/api/v1/jobs/${line.dataset["job"]}/cancel`);
    button.disabled = answer.ok;
  });
}

/** Of an address the name of its file, as JobLine.Progress does. */
function brief(step: string): string {
  return step.replace(/\b(?:https?|ftp):\/\/\S*\/(\S+)/g, "$1");
}

function fill(line: HTMLElement, job: JobEvent): void {
  say(find("small", line), brief(said(job).step));
  say(find(".left", line), job.secondsLeft ? words("left", duration(job.secondsLeft)) : "");
  const bar = find<HTMLProgressElement>("progress", line);
  if (bar) {
    bar.value = job.percent;
  }
  say(find(".num", line), percent(job.percent));
  const cancel = find<HTMLElement>("[data-cancel]", line);
  if (cancel) {
    cancel.hidden = !job.cancellable;
  }
}

function ended(job: JobEvent): void {
  const bad = job.state === "failed" || job.state === "interrupted";
  const { title, message } = said(job);
  const text = bad ? `${title} — ${message}` : words(`job_${job.state}`, title);
  const link =
    job.state === "succeeded" && job.path
      ? { text: words("open"), href: page.link(job.path) }
      : { text: words("details"), href: page.link(`/jobs/${job.id}`) };
  notify({ text, bad, link });
}
