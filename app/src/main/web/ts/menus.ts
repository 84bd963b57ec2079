import { all } from "./dom";

/** Menus are popovers beside their button; arrows move in them. */
export function startMenus(): void {
  document.addEventListener("toggle", (event) => {
    const menu = event.target;
    if (menu instanceof HTMLElement && menu.matches("[popover].menu") && (event as ToggleEvent).newState === "open") {
      place(menu);
      all<HTMLElement>(".menu-line", menu)[0]?.focus({ preventScroll: true });
    }
  }, true);
  document.addEventListener("keydown", (event) => {
    const menu = (event.target as Element | null)?.closest?.<HTMLElement>("[popover].menu");
    const isText = (event.target as Element | null)?.matches?.("textarea, select");
    if (menu && !isText && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      move(menu, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  const follow = () => all<HTMLElement>(".menu:popover-open").forEach(place);
  document.addEventListener("scroll", follow, { passive: true });
  addEventListener("resize", follow, { passive: true });
}

function move(menu: HTMLElement, step: number): void {
  const lines = all<HTMLElement>(".menu-line:not(:disabled), input:not([type=hidden])", menu);
  const here = lines.indexOf(document.activeElement as HTMLElement);
  lines[(here + step + lines.length) % lines.length]?.focus();
}

function place(menu: HTMLElement): void {
  const button = all<HTMLElement>(`[popovertarget="${menu.id}"]`)[0];
  if (!button) {
    return;
  }
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = anchor.bottom + 4 + height <= innerHeight || anchor.top - 4 - height < 0;
  const edge = innerWidth < 992 ? 16 : 8;
  const left = anchor.left + width <= innerWidth - edge ? anchor.left : anchor.right - width;
  menu.style.left = `${Math.max(edge, left)}px`;
  menu.style.top = `${below ? anchor.bottom + 4 : anchor.top - 4 - height}px`;
}
