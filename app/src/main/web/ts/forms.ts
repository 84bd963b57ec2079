import { holding } from "./bulk";
import { all, call, find, make, page, say, words } from "./dom";
import { parseSize, size } from "./figures";
import { notify } from "./notices";

interface Problem {
  detail?: string;
  title?: string;
  errors?: { field: string; code: string; message: string }[];
}

/**
 * Forms: sizes say what was understood; a form is sent once; errors come to their fields and nothing typed is lost.
 * A form with data-api="POST /api/v1/..." is a verb that stays on its page; its answer becomes a notice.
 */
export function startForms(): void {
  document.addEventListener("submit", (event) => submitted(event as SubmitEvent));
  document.addEventListener("input", (event) => typed(event.target as HTMLElement));
  document.addEventListener("change", (event) => shows(event.target as HTMLElement));
  document.addEventListener("focusout", (event) => left(event.target as HTMLElement));
  for (const field of all<HTMLInputElement>("[data-size]")) {
    understood(field);
  }
  for (const field of all<HTMLInputElement>("[data-shows]:checked, select[data-shows]")) {
    shows(field);
  }
  document.addEventListener("click", (event) => clicked(event.target as Element));
  find<HTMLElement>("[aria-invalid='true']")?.focus();
}

function clicked(target: Element): void {
  const copy = target.closest<HTMLElement>("[data-copy]");
  if (copy) {
    const { copy: text = "", named = text } = copy.dataset;
    // What is secret has a name: notices are kept.
    void navigator.clipboard.writeText(text).then(() => notify({ text: words("copied", named) }));
  }
  target.closest("[data-close]")?.closest("dialog")?.close();
  // Parts of a page are drawn anew while it is open: what is listened to is the document.
  const opener = target.closest<HTMLElement>("[data-dialog]");
  if (opener) {
    void openDialog(opener.dataset["dialog"] ?? "");
  }
}

function submitted(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (form.method === "dialog") {
    return;
  }
  if (form.dataset["busy"] !== undefined) {
    event.preventDefault();
    return;
  }
  if (form.dataset["ask"] && form.dataset["sure"] === undefined) {
    event.preventDefault();
    form.closest<HTMLElement>("[popover]")?.hidePopover();
    sure((event.submitter?.textContent?.trim() ?? "").replace(/…$/, ""), form.dataset["ask"], () => {
      form.dataset["sure"] = "";
      form.requestSubmit();
      delete form.dataset["sure"];
    });
    return;
  }
  form.dataset["busy"] = "";
  event.submitter?.setAttribute("aria-busy", "true");
  const free = () => {
    delete form.dataset["busy"];
    event.submitter?.removeAttribute("aria-busy");
  };
  const api = form.dataset["api"];
  if (api) {
    event.preventDefault();
    void holding(() => ask(form, api)).finally(free);
    return;
  }
  // Coming back by the back button shows the form as it was left, and usable.
  addEventListener("pageshow", free, { once: true });
}

/** Asks once before a verb that loses something. */
export function sure(verb: string, question: string, then: () => void): void {
  const yes = make("button", { class: "btn btn-danger", type: "button" }, verb);
  const no = make("button", { class: "btn", type: "button", "data-close": "" }, words("cancel"));
  const box = make("dialog", { "aria-labelledby": "dialog-title" });
  box.append(make("div", { class: "dialog" }, make("h2", { id: "dialog-title" }, verb), make("p", {}, question), make("div", { class: "dialog-foot" }, no, yes)));
  yes.addEventListener("click", () => {
    box.close();
    then();
  });
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
  no.focus();
}

async function ask(form: HTMLFormElement, api: string): Promise<void> {
  const [method = "POST", path = ""] = api.split(" ", 2);
  form.closest<HTMLElement>("[popover]")?.hidePopover();
  const fields = values(form);
  const seen = form.dataset["match"];
  const answer = await call(method, path, Object.keys(fields).length > 0 ? fields : undefined, seen ? { "If-Match": seen } : {}).catch(() => null);
  if (answer?.ok) {
    form.closest("dialog")?.close();
    const said: unknown = answer.status === 200 ? await answer.json().catch(() => null) : null;
    document.dispatchEvent(new CustomEvent("formdone", { detail: { title: form.dataset["title"] ?? "", answer: said } }));
    if (form.dataset["done"] && answer.status !== 202) {
      notify({ text: form.dataset["done"] });
    }
    return;
  }
  const problem = (await answer?.json().catch(() => null)) as Problem | null;
  const written = errors(form, problem);
  const text = problem?.detail ?? words("failed");
  const room = find("[data-problem]", form);
  if (room) {
    // A notice would lie below the dialog.
    say(room, written ? "" : text);
  } else if (!written) {
    notify({ text, bad: true });
  }
}

/** What the API gets. Check boxes with data-list make a list, also of one or none; a text with it is split at its commas. */
function values(form: HTMLFormElement): Record<string, unknown> {
  const sent = new FormData(form);
  const lists = new Map(
    all<HTMLInputElement>("input[data-list]", form).map((input) => [input.name, input.type === "text" ? parts(input.value) : sent.getAll(input.name)]),
  );
  const body: Record<string, unknown> = {};
  for (const [name, value] of [...sent].filter(([each]) => each !== "csrf" && !lists.has(each))) {
    put(body, name.split("."), value);
  }
  lists.forEach((value, name) => put(body, name.split("."), value));
  return body;
}

function parts(text: string): string[] {
  return text.split(/[,、]/).map((part) => part.trim()).filter(Boolean);
}

/** A name with dots reaches into objects: note.text. */
function put(into: Record<string, unknown>, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  put((into[name] ??= {}) as Record<string, unknown>, rest, value);
}

/** Writes each error to its field; false where there was none to write. */
function errors(form: HTMLFormElement, problem: Problem | null): boolean {
  let first: HTMLElement | null = null;
  for (const error of problem?.errors ?? []) {
    const input = form.elements.namedItem(error.field);
    if (input instanceof HTMLElement) {
      wrong(input, error.message);
      first ??= input;
    }
  }
  first?.focus();
  return first !== null;
}

export function wrong(input: HTMLElement, message: string): void {
  const field = input.closest<HTMLElement>(".field");
  input.toggleAttribute("aria-invalid", false);
  if (message !== "") {
    input.setAttribute("aria-invalid", "true");
  }
  say(find(".error", field ?? document), message);
  gist(input);
}

function typed(target: HTMLElement): void {
  if (!(target instanceof HTMLInputElement)) {
    return;
  }
  if (target.dataset["size"] !== undefined) {
    understood(target);
  }
  if (target.getAttribute("aria-invalid") === "true" && target.closest(".field")) {
    wrong(target, "");
  }
  const must = target.dataset["mustBe"];
  if (must !== undefined) {
    const button = target.form?.querySelector<HTMLButtonElement>("[type=submit]");
    if (button) {
      button.disabled = target.value !== must;
    }
  }
  gist(target);
}

/** Says in the field what a size means: 8G becomes 8.0 GiB. */
function understood(input: HTMLInputElement): void {
  const unit = find<HTMLElement>(".unit", input.parentElement ?? document);
  const unitAlone = input.dataset["size"] || "G";
  const bytes = parseSize(input.value, unitAlone);
  const meant = bytes === null ? "" : size(bytes);
  say(unit, input.value.trim() === "" ? `${unitAlone}iB` : meant === input.value.trim() ? "" : meant);
}

/** Checks of the field itself when it is left; the server checks the rest. */
function left(target: HTMLElement): void {
  const checked = target instanceof HTMLInputElement && target.closest(".field") !== null;
  if (!checked || target.value === "") {
    return;
  }
  if (target.dataset["size"] !== undefined && parseSize(target.value) === null) {
    wrong(target, words("sizeWrong"));
  } else if (!target.checkValidity() && target.dataset["wrong"]) {
    wrong(target, target.dataset["wrong"].replace("{0}", () => target.value));
  }
}

/** A choice shows the fields of its own: [data-for="kernel"] inside the group that data-shows names. */
function shows(target: HTMLElement): void {
  const name = target.dataset["shows"];
  if (name !== undefined && (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) {
    for (const part of all<HTMLElement>(`[data-for-${name}]`)) {
      const on = (part.getAttribute(`data-for-${name}`) ?? "").split(" ").includes(target.value);
      part.hidden = !on;
      part.toggleAttribute("inert", !on);
      if (part instanceof HTMLFieldSetElement) {
        part.disabled = !on;
      }
    }
  }
  gist(target);
}

/** Repeats a value elsewhere (plan, section heading, button), a dash while it is wrong: [data-says="name"]. */
function gist(target: HTMLElement): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target.name === "") {
    return;
  }
  const bytes = target.dataset["size"] === undefined ? null : parseSize(target.value, target.dataset["size"] || "G");
  const isWrong = target.getAttribute("aria-invalid") === "true" || (target.dataset["size"] !== undefined && bytes === null && target.value !== "");
  const chosen = target instanceof HTMLSelectElement ? target.selectedOptions[0]?.textContent?.trim() : target.dataset["gist"];
  for (const place of all<HTMLElement>(`[data-says="${CSS.escape(target.name)}"]`)) {
    const text = bytes === null ? (chosen ?? target.value) : size(bytes);
    const { pattern = "", empty = "" } = place.dataset;
    if (isWrong) {
      say(place, pattern === "" ? "–" : empty);
    } else {
      say(place, text === "" ? empty : (pattern || "{0}").replace("{0}", () => text));
    }
  }
}

/** Opens a dialog that the server draws; a selection for it is sent along, or else laid into its form. */
export async function openDialog(path: string, guests: string[] = [], method: "GET" | "POST" = "GET"): Promise<void> {
  const before = placeToReturn();
  const sent = new URLSearchParams([["csrf", page.csrf], ...guests.map((guest) => ["guests", guest])]);
  const answer = await fetch(page.link(path), {
    method,
    headers: { "HX-Request": "true", "X-CSRF-Token": page.csrf },
    ...(method === "POST" ? { body: sent } : {}),
  });
  if (!answer.ok) {
    if (method === "GET") {
      location.assign(page.link(path));
    } else {
      notify({ text: words("failed"), bad: true });
    }
    return;
  }
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  const box = make("dialog", { "aria-labelledby": "dialog-title" });
  box.append(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
  if (method === "GET") {
    find("form", box)?.append(...guests.map((value) => make("input", { type: "hidden", name: "guests", "data-list": "", value })));
  }
  box.addEventListener("close", () => {
    box.remove();
    before?.focus();
  });
  document.body.append(box);
  box.showModal();
}

/** Where the focus goes back to: of what was chosen in a menu, which is closed by then, the menu's button. */
function placeToReturn(): HTMLElement | null {
  const active = document.activeElement as HTMLElement | null;
  const menu = active?.closest("[popover]");
  return menu ? find<HTMLElement>(`[popovertarget="${menu.id}"]`) : active;
}
