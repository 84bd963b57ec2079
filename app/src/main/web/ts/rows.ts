import { all, find, say } from "./dom";

/** Rows of a form, of which there may be more: disks.0.size, disks.1.size and so on, always without a gap. */
export function startRows(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const add = target.closest<HTMLElement>("[data-row-add]");
    if (add) {
      added(add.dataset["rowAdd"] ?? "");
    }
    const remove = target.closest("[data-row-remove]");
    if (remove) {
      removed(remove);
    }
  });
}

function rows(list: string): HTMLElement | null {
  return find<HTMLElement>(`[data-rows="${CSS.escape(list)}"]`);
}

/** One more like the last, empty where something was typed. */
function added(list: string): void {
  const place = rows(list);
  const last = place?.lastElementChild;
  if (!place || !last) {
    return;
  }
  const row = last.cloneNode(true) as HTMLElement;
  const chosen = all<HTMLSelectElement>("select", last as HTMLElement);
  all<HTMLSelectElement>("select", row).forEach((select, index) => (select.selectedIndex = chosen[index]?.selectedIndex ?? 0));
  for (const input of all<HTMLInputElement>("input", row)) {
    input.value = "";
  }
  for (const input of all<HTMLElement>("[aria-invalid]", row)) {
    input.removeAttribute("aria-invalid");
  }
  for (const error of all<HTMLElement>(".error", row)) {
    say(error, "");
  }
  place.append(row);
  number(place, list);
  const first = find<HTMLElement>("input, select", row);
  first?.focus();
  first?.dispatchEvent(new Event("input", { bubbles: true }));
}

function removed(button: Element): void {
  const row = button.closest<HTMLElement>("[data-row]");
  const place = row?.closest<HTMLElement>("[data-rows]");
  if (!row || !place || place.childElementCount < 2) {
    return;
  }
  row.remove();
  number(place, place.dataset["rows"] ?? "");
  const first = find<HTMLElement>("input, select", place);
  first?.focus();
  first?.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Names, labels and descriptions bear the row's place. */
function number(place: HTMLElement, list: string): void {
  [...place.children].forEach((row, index) => {
    for (const element of all<HTMLElement>("[name], [id], [for], [aria-describedby]", row as HTMLElement)) {
      for (const attribute of ["name", "id", "for", "aria-describedby"]) {
        const text = element.getAttribute(attribute);
        if (text !== null) {
          element.setAttribute(attribute, text.replace(new RegExp(`(^|-)${list}\\.\\d+\\.`), `$1${list}.${index}.`));
        }
      }
    }
  });
}
