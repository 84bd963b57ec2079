import { all, find, make, page, say, words } from "./dom";
import { count } from "./figures";
import { listen } from "./live";

/** One host as the topic `host` tells it. */
interface Standing {
  host: string;
  /** The words of HostState. */
  state: string;
  since: string | null;
  /** libvirt's own sentence where it is down. */
  reason: string;
  guests: number;
}

const MARKS: Record<string, string> = { up: "connected", down: "lost" };

/** The hosts' marks in the tree, and above the page which hosts are away, since when and why. */
export function startHosts(): void {
  tell();
  listen("host", (data) => {
    for (const standing of (data as { hosts: Standing[] }).hosts) {
      show(standing);
    }
    tell();
  });
}

function branches(): HTMLElement[] {
  return all<HTMLElement>("[data-standing]");
}

function show(standing: Standing): void {
  const branch = branches().find((each) => each.dataset["standing"] === standing.host);
  const line = branch && find<HTMLElement>(".tree-line", branch);
  if (!line) {
    return;
  }
  branch.dataset["state"] = standing.state;
  branch.dataset["reason"] = standing.reason;
  branch.dataset["at"] = standing.since ?? "";
  find(".mark", line)?.setAttribute("class", `mark ${MARKS[standing.state] ?? "changing"}`);
  say(find(".unseen", line), standing.state === "up" ? "" : words(`host-${standing.state}`));
  say(find(".count", line), count(standing.guests));
  const total = branches().reduce((sum, each) => sum + Number((find(".count", each)?.textContent ?? "").replaceAll(",", "")), 0);
  say(find("#tree-total"), count(total));
}

/** A page of one host tells of that host alone; what was said stays as it is, so that a reader is not told twice. */
function tell(): void {
  const place = find<HTMLElement>("#away");
  const away = branches().filter((branch) => branch.dataset["state"] === "down" && concerns(branch));
  const said = away.map((branch) => `${branch.dataset["standing"]} ${branch.dataset["reason"]}`).join("\n");
  if (place && place.dataset["said"] !== said) {
    place.dataset["said"] = said;
    place.replaceChildren(...away.map(sentence));
  }
}

function concerns(branch: HTMLElement): boolean {
  const own = `/hosts/${branch.dataset["standing"]}`;
  return !page.section.startsWith("/hosts/") || page.section === own || page.section.startsWith(`${own}/`);
}

function sentence(branch: HTMLElement): HTMLElement {
  const head = words("host-away", branch.dataset["standing"] ?? "", clock(branch.dataset["at"] ?? ""));
  const reason = make("span", { class: "reason" }, branch.dataset["reason"] ?? "");
  return make("p", {}, make("strong", {}, head), " ", words("host-again"), " ", reason);
}

/** The time of day, with its day where that is not today. */
function clock(at: string): string {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) {
    return "–";
  }
  const isToday = then.toDateString() === new Date().toDateString();
  const format = new Intl.DateTimeFormat(page.language, isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" });
  return format.format(then).replace(/\s(?=[AP]M$)/, "\u00a0");
}
