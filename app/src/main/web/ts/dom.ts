/** The few words that every module says to the document. */

export function find<E extends Element>(selector: string, within: ParentNode = document): E | null {
  return within.querySelector<E>(selector);
}

export function all<E extends Element>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** Makes an element; texts are texts, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

export function icon(name: string): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(namespace, "use");
  use.setAttribute("href", `${page.asset("icons")}#${name}`);
  svg.append(use);
  return svg;
}

/** Sets a text only where it differs, so that a list of a thousand rows repaints what changed and no more. */
export function say(element: Element | null | undefined, text: string | null): void {
  if (!element || text === null) {
    return;
  }
  const node = element.firstChild;
  if (node instanceof Text && element.childNodes.length === 1) {
    if (node.data !== text) {
      node.data = text;
    }
    return;
  }
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** What the server wrote for scripts: into attributes of <html> and of the element with the id `words`. */
export const page = {
  language: document.documentElement.lang || "en",
  prefix: document.documentElement.dataset["prefix"] ?? "",
  eventId: document.documentElement.dataset["event"] ?? "",
  csrf: document.documentElement.dataset["csrf"] ?? "",
  section: document.documentElement.dataset["section"] ?? "",
  signedIn: document.documentElement.dataset["csrf"] !== undefined,
  link: (path: string): string => (document.documentElement.dataset["prefix"] ?? "") + path,
  asset: (name: string): string => document.documentElement.dataset[`asset${name[0]?.toUpperCase()}${name.slice(1)}`] ?? "",
};

/** A sentence of the server with its places {0}, {1} filled. */
export function words(key: string, ...values: string[]): string {
  const name = key.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  const pattern = document.getElementById("words")?.dataset[name] ?? key;
  return pattern.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? "");
}

/** Calls the API as the person who looks at the page. */
export function call(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json", "X-CSRF-Token": page.csrf, ...more };
  const init: RequestInit = { method, headers, credentials: "same-origin" };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body);
  }
  return fetch(page.link(path), init);
}

/** A choice that this browser remembers; a browser that forbids it forgets it. */
export const memory = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(`karesansui.${key}`);
    } catch {
      return null;
    }
  },
  write(key: string, value: string): void {
    try {
      localStorage.setItem(`karesansui.${key}`, value);
    } catch {
      // Private windows may forbid storage; the page works without.
    }
  },
};
