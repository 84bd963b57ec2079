import { follow, holding, type Bulk } from "./bulk";
import { all, call, find, page, say, words } from "./dom";
import { count as figure } from "./figures";
import { openDialog } from "./forms";
import { GuestRow } from "./guest-row";
import { parseSearch } from "./guest-search";
import { listen } from "./live";
import { notify } from "./notices";
import { changesOf } from "./states";

type Key = "name" | "state" | "host" | "vcpus" | "memory" | "cpu" | "addresses" | "tags" | "started";

/** As many rows as the server writes at once. */
const AT_ONCE = 1000;
/** An address has an end. */
const IDS_AT_ONCE = 100;

const collator = new Intl.Collator(page.language, { numeric: true, sensitivity: "base" });

/** The list of guests: rows change in place; scroll, focus and selection stay. */
export class GuestList {
  private readonly rows = new Map<string, GuestRow>();
  private readonly body: HTMLTableSectionElement;
  private sort: Key = "name";
  private down = false;
  private whole = false;
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
      button.addEventListener("click", () => void this.ask(button.dataset["verb"] ?? "", button.dataset["title"] ?? ""));
    }
    find("#chosen [data-bulk=tag]")?.addEventListener("click", () => void openDialog("/guests/tag", this.selection()));
    find("#chosen [data-bulk=delete]")?.addEventListener("click", () => void openDialog("/guests/delete", this.selection(), "POST"));
    document.addEventListener("formdone", (event) => {
      const { title, answer } = (event as CustomEvent<{ title: string; answer: Bulk | null }>).detail;
      if (answer?.jobs) {
        follow(title, answer);
      }
    });
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
    this.whole = this.rows.size >= Number(this.table.dataset["total"] ?? 0);
    this.count();
    void this.rest();
  }

  /** What the server did not write into the page: the rows behind the first thousand, and those that did not match. */
  private async rest(): Promise<void> {
    const total = Number(this.table.dataset["total"] ?? 0);
    const written = this.rows.size;
    for (let from = 0; this.rows.size < total && from < total; from += AT_ONCE) {
      const added = await this.rowsAt(`from=${from}`);
      if (added === null) {
        this.whole = true;
        return;
      }
      // One part after the other, with a frame between: the page stays at hand.
      await new Promise((next) => requestAnimationFrame(next));
    }
    this.whole = true;
    // The server wrote its rows in order: to put them there again would lay out the whole page a second time.
    if (this.rows.size > written) {
      this.arrange();
      this.filter();
    }
  }

  private async rowsAt(query: string): Promise<number | null> {
    const host = this.table.dataset["host"] ?? "";
    const answer = await fetch(page.link(`/guests/rows?${query}${host ? `&host=${encodeURIComponent(host)}` : ""}`), { headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      return null;
    }
    const parsed = new DOMParser().parseFromString(`<table><tbody>${await answer.text()}</tbody></table>`, "text/html");
    const lines = all<HTMLTableRowElement>("tbody tr", parsed).filter((line) => !this.rows.has(line.id.slice(2)));
    for (const line of lines) {
      const row = new GuestRow(line.id.slice(2), document.adoptNode(line));
      this.rows.set(row.uuid, row);
      this.body.append(row.line);
    }
    return lines.length;
  }

  private change(data: unknown): void {
    const { changed, removed } = changesOf(data);
    for (const change of changed) {
      const row = this.rows.get(change.uuid);
      if (row) {
        row.apply(change);
      } else if (!this.table.dataset["host"] || this.table.dataset["host"] === change.host) {
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
    for (let from = 0; from < wanted.length; from += IDS_AT_ONCE) {
      await this.rowsAt(`ids=${wanted.slice(from, from + IDS_AT_ONCE).join(",")}`);
    }
    this.arrange();
    this.filter();
  }

  /** After a gap: all rows again, with what was typed, chosen and scrolled left as it is. */
  private async again(): Promise<void> {
    const chosen = new Set(this.picked().map((row) => row.uuid));
    this.rows.clear();
    this.body.replaceChildren();
    for (let from = 0; (await this.rowsAt(`from=${from}`)) === AT_ONCE; from += AT_ONCE);
    for (const row of this.rows.values()) {
      if (row.box) {
        row.box.checked = chosen.has(row.uuid);
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

  /** Until all rows have come, what the server wrote is right and what is here is not. */
  private count(): void {
    if (!this.whole) {
      return;
    }
    const shown = [...this.rows.values()].filter((row) => row.shown).length;
    const total = this.rows.size;
    say(find("#found"), shown === total ? words("guestCount", figure(total)) : words("guestFound", figure(shown), figure(total)));
    const none = find<HTMLElement>("#none-found");
    if (none) {
      none.hidden = shown > 0 || total === 0;
    }
    const every = find<HTMLInputElement>("#choose-all");
    if (every) {
      every.disabled = shown === 0;
    }
    for (const part of all<HTMLElement>("[data-while]")) {
      part.hidden = (part.dataset["while"] === "empty") !== (total === 0);
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
    void call("PATCH", "/api/v1/accounts/self", { list: { hidden: hidden.join("") } });
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

  private selection(): string[] {
    return this.picked().map((row) => `${row.host}/${row.uuid}`);
  }

  /** A job for each, and one summary of them all. */
  private async ask(verb: string, title: string): Promise<void> {
    await holding(async () => {
      const answer = await call("POST", "/api/v1/guests/act", { verb, guests: this.selection() }).catch(() => null);
      if (answer?.ok) {
        follow(title, (await answer.json()) as Bulk);
      } else {
        notify({ text: words("failed"), bad: true });
      }
    });
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
