import { all, find, make, memory, page, say, words } from "./dom";
import { count } from "./figures";
import { listen } from "./live";
import { changesOf, markOf, stateWord, type GuestChange } from "./states";

/** The tree: filter, arrows, what was open, live marks. Guests of a host that is closed are fetched when it opens. */
export function startTree(): void {
  const tree = find<HTMLElement>("#tree");
  if (!tree) {
    return;
  }
  restore(tree);
  tree.addEventListener("toggle", (event) => opened(event.target as HTMLDetailsElement), true);
  tree.addEventListener("keydown", (event) => arrows(tree, event));
  const filter = find<HTMLInputElement>("#tree-filter");
  filter?.addEventListener("input", () => narrow(tree, filter.value));
  listen("guest", (data) => {
    const changes = changesOf(data);
    for (const change of changes.changed) {
      const line = find<HTMLElement>(`[data-guest="${CSS.escape(change.uuid)}"]`, tree) ?? grown(tree, change);
      if (line) {
        show(line, change);
      }
    }
    for (const uuid of changes.removed) {
      const item = find(`[data-guest="${CSS.escape(uuid)}"]`, tree)?.parentElement;
      const list = item?.parentElement;
      item?.remove();
      recount(list);
    }
    if (filter?.value && isNarrowed(tree)) {
      void narrow(tree, filter.value);
    }
  });
  drawer();
}

/** A line for a guest that is new; none where the guests of its host are still to be fetched. */
function grown(tree: HTMLElement, change: GuestChange): HTMLElement | null {
  const branch = find<HTMLElement>(`[data-branch="${CSS.escape(`/hosts/${change.host}`)}"]`, tree);
  const list = branch && room(branch, (change.name ?? "").toLowerCase());
  if (!list) {
    return null;
  }
  const line = make("a", { class: "tree-line", "data-guest": change.uuid });
  line.append(make("i", { class: "mark" }), make("span", { class: "name" }), make("span", { class: "unseen" }));
  list.append(make("li", {}, line));
  recount(list);
  return line;
}

/** The list in which a guest of that name belongs: that of the branch, or of its group. */
function room(branch: HTMLElement, name: string): HTMLElement | null {
  const groups = all<HTMLElement>("details[data-prefix]", branch);
  const holder = groups.length === 0 ? branch : longest(groups.filter((each) => name.startsWith(prefix(each))));
  const list = holder && find<HTMLElement>(":scope > ul", holder);
  return list && !(holder.dataset["from"] && list.childElementCount === 0) ? list : null;
}

function prefix(group: HTMLElement): string {
  return group.dataset["prefix"] ?? "";
}

function longest(groups: HTMLElement[]): HTMLElement | undefined {
  return groups.toSorted((one, other) => prefix(other).length - prefix(one).length)[0];
}

/** The figure of a group whose guests are there. */
function recount(list: Element | null | undefined): void {
  const group = list?.parentElement;
  if (group instanceof HTMLDetailsElement && group.dataset["prefix"] !== undefined && list) {
    say(find(":scope > summary .count", group), count(list.childElementCount));
  }
}

function isNarrowed(tree: HTMLElement): boolean {
  return tree.dataset["narrowed"] !== undefined;
}

function show(line: HTMLElement, change: GuestChange): void {
  if (change.state) {
    find(".mark", line)?.setAttribute("class", `mark ${markOf(change.state)}`);
    say(find(".unseen", line), stateWord(change.state));
  }
  if (change.name && find(".name", line)?.textContent !== change.name) {
    say(find(".name", line), change.name);
    const segment = /^[A-Za-z0-9._-]+$/.test(change.name) ? change.name : change.uuid;
    line.setAttribute("href", page.link(`/hosts/${change.host}/guests/${segment}`));
    settle(line);
  }
}

/** Puts a line where its name belongs. */
function settle(line: HTMLElement): void {
  const item = line.parentElement as HTMLElement;
  const name = nameOf(item);
  const next = [...(item.parentElement?.children ?? [])].find((each) => each !== item && nameOf(each) > name);
  item.parentElement?.insertBefore(item, next ?? null);
}

function nameOf(item: Element): string {
  return (find(".name", item)?.textContent ?? "").toLowerCase();
}

function restore(tree: HTMLElement): void {
  remembered(tree).forEach((branch) => (branch.open = true));
  all<HTMLDetailsElement>("details[open]", tree).forEach(opened);
  find("[aria-current]", tree)?.scrollIntoView({ block: "nearest" });
}

/** The branches and groups that were open when it was last looked at. */
function remembered(tree: HTMLElement): HTMLDetailsElement[] {
  const open = new Set((memory.read("tree") ?? "").split("\n"));
  return all<HTMLDetailsElement>("details[data-branch]", tree).filter((each) => open.has(each.dataset["branch"] ?? ""));
}

function opened(branch: HTMLDetailsElement): void {
  const list = find<HTMLElement>(":scope > ul", branch);
  const from = branch.dataset["from"];
  if (branch.open && list && from && list.childElementCount === 0) {
    void fill(list, from);
  }
  const tree = branch.closest<HTMLElement>("#tree");
  if (tree && !isNarrowed(tree)) {
    const open = all<HTMLDetailsElement>("details[open][data-branch]", tree).map((each) => each.dataset["branch"]);
    memory.write("tree", open.join("\n"));
  }
}

async function fill(list: HTMLElement, from: string): Promise<void> {
  const answer = await fetch(from, { headers: { "HX-Request": "true" } });
  if (answer.ok) {
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...parsed.body.children);
  }
}

/** Fetches what is still to be fetched: the groups of a branch, and the guests of a group. */
async function fillAll(tree: HTMLElement, which: string): Promise<void> {
  await Promise.all(
    all<HTMLDetailsElement>(which, tree).map((branch) => {
      const list = find<HTMLElement>(":scope > ul", branch);
      const from = branch.dataset["from"];
      return list && from && list.childElementCount === 0 ? fill(list, from) : undefined;
    }),
  );
}

/** Shows the lines that hold the text, and opens what holds them. */
async function narrow(tree: HTMLElement, text: string): Promise<void> {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === "") {
    delete tree.dataset["narrowed"];
  } else {
    tree.dataset["narrowed"] = wanted;
  }
  if (wanted !== "") {
    await fillAll(tree, "details[data-host]");
    await fillAll(tree, "details[data-prefix]");
  }
  if ((tree.dataset["narrowed"] ?? "") !== wanted) {
    return;
  }
  const branches = all<HTMLDetailsElement>("details", tree);
  const before = new Set(remembered(tree));
  let found = 0;
  for (const line of all<HTMLElement>("[data-guest]", tree)) {
    const hit = (line.textContent ?? "").toLocaleLowerCase().includes(wanted);
    (line.parentElement as HTMLElement).hidden = !hit;
    found += hit ? 1 : 0;
  }
  for (const branch of branches) {
    const hit = all("li:not([hidden]) > [data-guest]", branch).length > 0;
    branch.hidden = wanted !== "" && !hit && branch.dataset["host"] === undefined;
    branch.open = wanted === "" ? before.has(branch) : hit;
  }
  let none = find<HTMLElement>(".tree-none", tree);
  if (!none) {
    none = make("p", { class: "tree-none", role: "status" });
    (find(".tree-lines", tree) ?? tree).append(none);
  }
  say(none, wanted !== "" && found === 0 ? words("treeNone") : "");
}

function arrows(tree: HTMLElement, event: KeyboardEvent): void {
  const lines = all<HTMLElement>(".tree-line", tree).filter((line) => line.checkVisibility());
  const here = lines.indexOf(document.activeElement as HTMLElement);
  const line = lines[here];
  if (!line) {
    return;
  }
  const branch = branchOf(line);
  const moves: Record<string, () => void> = {
    ArrowDown: () => lines[here + 1]?.focus(),
    ArrowUp: () => lines[here - 1]?.focus(),
    Home: () => lines[0]?.focus(),
    End: () => lines.at(-1)?.focus(),
    ArrowRight: () => (branch && !branch.open ? (branch.open = true) : lines[here + 1]?.focus()),
    ArrowLeft: () =>
      branch?.open ? (branch.open = false) : above(line, tree)?.focus(),
  };
  const move = moves[event.key];
  if (move) {
    event.preventDefault();
    move();
  }
}

/** What the line opens: the branch beside a host, the group around its own line. */
function branchOf(line: HTMLElement): HTMLDetailsElement | null {
  const place = line.tagName === "SUMMARY" ? line.parentElement : line.nextElementSibling;
  return place instanceof HTMLDetailsElement ? place : null;
}

/** The line of the group or host in which this one is. */
function above(line: HTMLElement, tree: HTMLElement): HTMLElement | null {
  const group = line.tagName === "SUMMARY" ? null : line.closest(".tree-group");
  return find<HTMLElement>(".tree-line", group ?? line.closest(".tree-host") ?? tree);
}

function drawer(): void {
  const button = find<HTMLElement>("#drawer-open");
  const set = (open: boolean) => {
    document.body.classList.toggle("drawer", open);
    button?.setAttribute("aria-expanded", String(open));
  };
  button?.addEventListener("click", () => set(!document.body.classList.contains("drawer")));
  find("#drawer-shade")?.addEventListener("click", () => set(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.classList.contains("drawer")) {
      set(false);
      button?.focus();
    }
  });
}

