import { all, call, find, page, say, words } from "./dom";
import { GuestRow } from "./guest-row";
import { parseSearch } from "./guest-search";
import { listen } from "./live";
import { notify } from "./notices";
import { changesOf } from "./states";

type Key = "name" | "state" | "host" | "vcpus" | "memory" | "cpu" | "addresses" | "tags" | "started";

const collator = new Intl.Collator(page.language, { numeric: true, sensitivity: "base" });

/** The list of guests: rows change in place; scroll, focus and selection stay. */
export class GuestList {
  private readonly rows = new Map<string, GuestRow>();
  private readonly body: HTMLTableSectionElement;
  private sort: Key = "name";
  private down = false;
  private unknown = new Set<string>();

  constructor(private readonly table: HTMLTableElement) {
    this.body = table.tBodies[0] as HTMLTableSectionElement;
    this.read();
    this.controls();
    listen("guest", (data) => this.change(data));
    listen("resync", () => void this.again());
  }

  private read(): void {
    this.rows.clear();
    for (const line of this.body.rows) {
      const uuid = line.id.slice(2);
      this.rows.set(uuid, new GuestRow(uuid, line));
    }
  }

  private controls(): void {
    const search = find<HTMLInputElement>("#guest-search");
    search?.addEventListener("input", () => this.search(search));
    for (const button of all<HTMLButtonElement>("thead button[data-sort]", this.table)) {
      button.addEventListener("click", () => this.order(button.dataset["sort"] as Key));
    }
    for (const box of all<HTMLInputElement>("#columns input")) {
      box.addEventListener("change", () => this.columns());
    }
    this.table.addEventListener("change", () => this.chosen());
    find<HTMLInputElement>("#choose-all")?.addEventListener("change", (event) => {
      for (const row of this.rows.values()) {
        if (row.box) {
          row.box.checked = row.shown && (event.target as HTMLInputElement).checked;
        }
      }
      this.chosen();
    });
    for (const button of all<HTMLButtonElement>("#chosen [data-verb]")) {
      button.addEventListener("click", () => void this.ask(button.dataset["verb"] ?? ""));
    }
    find("#choose-none")?.addEventListener("click", () => {
      for (const box of all<HTMLInputElement>("input:checked", this.table)) {
        box.checked = false;
      }
      this.chosen();
    });
    const query = new URLSearchParams(location.search);
    const sort = query.get("sort");
    if (sort) {
      this.down = sort.startsWith("-");
      this.sort = sort.replace("-", "") as Key;
    }
    if (search?.value) {
      this.search(search);
    }
    this.count();
  }

  private change(data: unknown): void {
    const { changed, removed } = changesOf(data);
    for (const change of changed) {
      const row = this.rows.get(change.uuid);
      if (row) {
        row.apply(change);
      } else {
        this.unknown.add(change.uuid);
      }
    }
    for (const uuid of removed) {
      this.rows.get(uuid)?.line.remove();
      this.rows.delete(uuid);
    }
    this.filter();
    this.chosen();
    void this.fetch();
  }

  /** Rows that came to be are drawn by the server, so that one template draws them all. */
  private async fetch(): Promise<void> {
    const wanted = [...this.unknown].filter((uuid) => !this.rows.has(uuid));
    this.unknown.clear();
    if (wanted.length === 0) {
      return;
    }
    const answer = await fetch(page.link(`/guests/rows?ids=${wanted.join(",")}`), { headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      return;
    }
    const parsed = new DOMParser().parseFromString(`<table><tbody>${await answer.text()}</tbody></table>`, "text/html");
    for (const line of all<HTMLTableRowElement>("tbody tr", parsed)) {
      const uuid = line.id.slice(2);
      if (!this.rows.has(uuid)) {
        this.rows.set(uuid, new GuestRow(uuid, document.adoptNode(line)));
      }
    }
    this.arrange();
    this.filter();
  }

  /** After a gap: all rows again, with what was typed, chosen and scrolled left as it is. */
  private async again(): Promise<void> {
    const answer = await fetch(page.link("/guests/rows"), { headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      return;
    }
    const chosen = this.picked().map((row) => row.uuid);
    const parsed = new DOMParser().parseFromString(`<table><tbody>${await answer.text()}</tbody></table>`, "text/html");
    this.body.replaceChildren(...all<HTMLTableRowElement>("tbody tr", parsed).map((line) => document.adoptNode(line)));
    this.read();
    for (const uuid of chosen) {
      const box = this.rows.get(uuid)?.box;
      if (box) {
        box.checked = true;
      }
    }
    this.arrange();
    this.filter();
    this.chosen();
  }

  private search(input: HTMLInputElement): void {
    input.setAttribute("aria-invalid", String(parseSearch(input.value) === null));
    this.address("q", input.value.trim());
    this.filter();
  }

  private filter(): void {
    const matches = parseSearch(find<HTMLInputElement>("#guest-search")?.value ?? "");
    if (matches) {
      for (const row of this.rows.values()) {
        const shown = matches(row);
        if (shown !== row.shown) {
          row.shown = shown;
          row.line.hidden = !shown;
        }
      }
    }
    this.count();
  }

  private count(): void {
    const shown = [...this.rows.values()].filter((row) => row.shown).length;
    const all = this.rows.size;
    say(find("#found"), shown === all ? words("guestCount", String(all)) : words("guestFound", String(shown), String(all)));
    const none = find<HTMLElement>("#none-found");
    if (none) {
      none.hidden = shown > 0 || all === 0;
    }
  }

  private order(key: Key): void {
    this.down = this.sort === key ? !this.down : key === "cpu" || key === "memory" || key === "vcpus";
    this.sort = key;
    for (const button of all<HTMLButtonElement>("thead button[data-sort]", this.table)) {
      const cell = button.parentElement;
      if (button.dataset["sort"] === key) {
        cell?.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      } else {
        cell?.removeAttribute("aria-sort");
      }
    }
    this.address("sort", key === "name" && !this.down ? "" : `${this.down ? "-" : ""}${key}`);
    this.arrange();
  }

  /** Puts the rows in order. Nothing else moves a row: figures that change do not, or it would flee the pointer. */
  private arrange(): void {
    const sign = this.down ? -1 : 1;
    const sorted = [...this.rows.values()].sort((one, two) => sign * compare(one[this.sort], two[this.sort]) || collator.compare(one.name, two.name));
    const focus = document.activeElement as HTMLElement | null;
    const place = scrollY;
    this.body.append(...sorted.map((row) => row.line));
    if (focus && this.body.contains(focus)) {
      focus.focus({ preventScroll: true });
    }
    scrollTo({ top: place, behavior: "instant" });
  }

  private columns(): void {
    const hidden: string[] = [];
    for (const box of all<HTMLInputElement>("#columns input")) {
      this.table.classList.toggle(`no-${box.value}`, !box.checked);
      if (!box.checked) {
        hidden.push(box.value);
      }
    }
    this.address("hide", hidden.join(""));
  }

  /** The choice is in the URL, so that it can be kept and sent to others. */
  private address(key: string, value: string): void {
    const url = new URL(location.href);
    if (value === "") {
      url.searchParams.delete(key);
    } else {
      url.searchParams.set(key, value);
    }
    history.replaceState(history.state, "", url);
  }

  private picked(): GuestRow[] {
    return all<HTMLInputElement>("tbody input:checked", this.table).flatMap((box) => this.rows.get(box.closest("tr")?.id.slice(2) ?? "") ?? []);
  }

  private chosen(): void {
    const { length: count } = this.picked();
    const bar = find<HTMLElement>("#chosen");
    if (bar) {
      bar.hidden = count === 0;
      say(find(".count", bar), words("chosenCount", String(count)));
    }
    const every = find<HTMLInputElement>("#choose-all");
    if (every) {
      every.checked = count > 0 && count === this.rows.size;
      every.indeterminate = count > 0 && !every.checked;
    }
  }

  private async ask(verb: string): Promise<void> {
    const rows = this.picked();
    const answers = await Promise.all(
      rows.map(async (row) => {
        const answer = await call("POST", `/api/v1/hosts/${encodeURIComponent(row.host)}/guests/${row.uuid}/${verb}`);
        return answer.ok ? "" : (((await answer.json()) as { detail?: string }).detail ?? answer.statusText);
      }),
    );
    for (const detail of new Set(answers.filter(Boolean))) {
      notify({ text: detail, bad: true });
    }
  }
}

function compare(one: string | number | string[], two: string | number | string[]): number {
  if (typeof one === "number" && typeof two === "number") {
    return one - two;
  }
  return collator.compare(String(one), String(two));
}

export function startGuests(): void {
  const table = find<HTMLTableElement>("#guests");
  if (table) {
    new GuestList(table);
  }
}
