import { all, call, page } from "./dom";

/**
 * Day, night or as the system says; row height. The server writes both into <html>, so that nothing flashes; here they
 * change at once and the account keeps them.
 */
export function startTheme(): void {
  for (const control of all<HTMLElement>("[data-set]")) {
    control.addEventListener("click", () => choose(control));
  }
}

function choose(control: HTMLElement): void {
  const name = control.dataset["set"] ?? "";
  const value = control.dataset["value"] ?? "";
  document.documentElement.dataset[name] = value;
  for (const other of all<HTMLElement>(`[data-set="${name}"]`)) {
    other.setAttribute("aria-pressed", String(other === control));
  }
  document.dispatchEvent(new CustomEvent("themechange"));
  if (page.signedIn) {
    void call("PATCH", "/api/v1/accounts/self", name === "rows" ? { list: { rows: value } } : { [name]: value });
  }
}
