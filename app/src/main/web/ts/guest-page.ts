import { all, find, page, say } from "./dom";
import { percent, rate, size } from "./figures";
import { listen } from "./live";
import { changesOf, markOf, stateWord, type GuestChange } from "./states";

/** The page of one guest follows its state: mark, word, favicon; verbs are drawn anew by the server. */
export function startGuestPage(): void {
  const uuid = head()?.dataset["guestPage"];
  if (!uuid) {
    return;
  }
  document.addEventListener("formdone", () => void redraw());
  let drawn: string | null = null;
  listen("guest", (data) => {
    const { changed, removed } = changesOf(data);
    const change = changed.find((each) => each.uuid === uuid);
    const here = head();
    if (here && change?.state !== undefined && change.state !== here.dataset["state"]) {
      here.dataset["state"] = change.state;
      turn(here, change.state);
      drawn = null;
      void redraw();
    }
    if (here && change?.name !== undefined && change.name !== here.dataset["name"]) {
      // Renamed: its address has its name.
      location.replace(page.link(`/hosts/${change.host}/guests/${uuid}`));
    }
    if (change) {
      const now = definitionOf(change);
      if (drawn !== null && drawn !== now) {
        void redraw();
      }
      drawn = now;
    }
    if (change) {
      say(find("[data-now=cpu]"), change.cpuPercent === undefined ? null : percent(change.cpuPercent));
      say(find("[data-now=memory]"), change.memoryUsed === undefined ? null : size(change.memoryUsed));
      say(find("[data-now=disk]"), sum(change.diskRead, change.diskWritten));
      say(find("[data-now=network]"), sum(change.received, change.sent));
    }
    if (removed.includes(uuid)) {
      location.assign(page.link("/guests"));
    }
  });
}

/** What the server draws of a guest beside its state; load comes by itself. */
function definitionOf({ title, tags, vcpus, memory, addresses, autostart, startedAt }: GuestChange): string {
  return JSON.stringify([title, tags, vcpus, memory, addresses, autostart, startedAt]);
}

/** Looked up each time: it is one of the parts that are drawn anew. */
function head(): HTMLElement | null {
  return find<HTMLElement>("[data-guest-page]");
}

function sum(one: number | undefined, two: number | undefined): string | null {
  return one === undefined || two === undefined ? null : rate(one + two);
}

function turn(here: HTMLElement, state: string): void {
  for (const mark of all(".mark", here)) {
    mark.className = `mark ${markOf(state)}`;
  }
  say(find(".state", here), stateWord(state));
  const favicon = find<HTMLLinkElement>("link[rel=icon]");
  const href = here.dataset[`icon${markOf(state).replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`];
  if (favicon && href) {
    favicon.href = href;
  }
}

/** Asks for the page's changing parts again: [data-part] by their id. What is being typed is left alone. */
async function redraw(): Promise<void> {
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
  if (!answer.ok) {
    return;
  }
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of all<HTMLElement>("[data-part]")) {
    const now = parsed.getElementById(part.id);
    const focused = part.contains(document.activeElement);
    if (!now || (focused && document.activeElement?.matches("input, textarea, select"))) {
      continue;
    }
    part.replaceWith(document.adoptNode(now));
    if (focused) {
      find<HTMLElement>("button, a", now)?.focus();
    }
  }
}
