import { all, call, find, icon, make, page, words } from "./dom";
import { openDialog, sure } from "./forms";
import { fuzzy, shownName, type Hit } from "./fuzzy";
import { notify } from "./notices";
import { markOf, stateWord } from "./states";

/** What the palette finds. The server lists guests, hosts, pages and verbs at {prefix}/palette.json. */
export interface Entry {
  /** As shown: a name, or a whole phrase ("Start db1", 「db1 を起動」). */
  text: string;
  /** What else it is found by, as the same phrase in the other language. */
  also?: string;
  kind: "guest" | "host" | "page" | "verb";
  /** Without the URL prefix; a page to go to, or the dialog of a verb. */
  path?: string;
  /** An API path to POST to. */
  post?: string;
  /** What is asked first, where something is lost. */
  ask?: string;
  state?: string;
  detail?: string;
}

const ICONS: Record<Entry["kind"], string> = {
  guest: "device-desktop",
  host: "server-2",
  page: "arrow-right",
  verb: "bolt",
};
const MOST = 50;

let entries: Entry[] | null = null;
let hits: Hit<Entry>[] = [];
let chosen = 0;
let waiting = 0;

export function startPalette(): void {
  const dialog = find<HTMLDialogElement>("#palette");
  const input = find<HTMLInputElement>("#palette-input");
  if (!dialog || !input) {
    return;
  }
  const open = () => void show(dialog, input);
  find("#seek")?.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      open();
    }
  });
  // Who types fast waits for the last key's answer only.
  input.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => draw(input.value));
  });
  dialog.addEventListener("keydown", (event) => keys(dialog, event));
  dialog.addEventListener("click", (event) => {
    const line = (event.target as Element).closest<HTMLElement>("[data-hit]");
    if (event.target === dialog) {
      dialog.close();
    } else if (line) {
      go(dialog, Number(line.dataset["hit"]));
    }
  });
}

async function show(dialog: HTMLDialogElement, input: HTMLInputElement): Promise<void> {
  if (dialog.open) {
    return;
  }
  dialog.showModal();
  input.select();
  draw(input.value);
  const answer = await fetch(page.link("/palette.json"), { headers: { Accept: "application/json" } });
  if (answer.ok) {
    entries = ((await answer.json()) as { entries: Entry[] }).entries;
    draw(input.value);
  }
}

function draw(text: string, at = 0): void {
  const list = find<HTMLElement>("#palette-list");
  hits = fuzzy(text, entries ?? [], MOST);
  chosen = at;
  list?.replaceChildren(
    ...hits.map(({ entry, places }, index) =>
      make(
        "li",
        { id: `hit-${index}`, role: "option", "data-hit": String(index), "aria-selected": String(index === at) },
        entry.kind === "guest" && entry.state ? make("i", { class: `mark ${markOf(entry.state)}` }) : icon(ICONS[entry.kind]),
        shownName(entry.text, places),
        make("small", {}, [entry.state && stateWord(entry.state), entry.detail].filter(Boolean).join(" · ")),
      ),
    ),
  );
  const none = find<HTMLElement>("#palette-none");
  if (none) {
    none.hidden = hits.length > 0 || entries === null;
  }
  mark();
}

function keys(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  // A Japanese input method takes Enter and the arrows for itself.
  if (event.isComposing) {
    return;
  }
  if (event.key === "Enter") {
    event.preventDefault();
    cancelAnimationFrame(waiting);
    draw(find<HTMLInputElement>("#palette-input")?.value ?? "", chosen);
    go(dialog, chosen);
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
  if (step !== undefined && hits.length > 0) {
    event.preventDefault();
    chosen = Math.abs(step) === 1 ? (chosen + step + hits.length) % hits.length : Math.max(0, Math.min(hits.length - 1, chosen + step));
    mark();
  }
}

function mark(): void {
  for (const line of all<HTMLElement>("#palette-list [data-hit]")) {
    const here = Number(line.dataset["hit"]) === chosen;
    line.setAttribute("aria-selected", String(here));
    if (here) {
      line.scrollIntoView({ block: "nearest" });
    }
  }
  const input = find("#palette-input");
  if (hits.length > 0) {
    input?.setAttribute("aria-activedescendant", `hit-${chosen}`);
  } else {
    input?.removeAttribute("aria-activedescendant");
  }
}

function go(dialog: HTMLDialogElement, index: number): void {
  const entry = hits[index]?.entry;
  if (!entry) {
    return;
  }
  dialog.close();
  const { path, post } = entry;
  if (path !== undefined && entry.kind === "verb") {
    void openDialog(path);
  } else if (path !== undefined) {
    location.assign(page.link(path));
  } else if (post !== undefined && entry.ask !== undefined) {
    sure(entry.text.replace(/…$/, ""), entry.ask, () => void ask(entry.text, post));
  } else if (post !== undefined) {
    void ask(entry.text, post);
  }
}

async function ask(text: string, path: string): Promise<void> {
  const answer = await call("POST", path).catch(() => null);
  if (answer?.ok) {
    notify({ text: words("asked", text) });
    return;
  }
  const problem = (await answer?.json().catch(() => null)) as { detail?: string } | null;
  notify({ text: problem?.detail ?? words("failed"), bad: true });
}
