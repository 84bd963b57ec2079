/**
 * The terminal makes style elements and style attributes, which a content security policy without unsafe-inline
 * refuses. Here they become style sheets and properties that a script sets, which it allows.
 */

/** A document that makes its elements so; for the terminal's option documentOverride. */
export function withoutInlineStyle(document: Document): Document {
  const make = maker(document);
  return new Proxy(document, {
    get(target, key) {
      if (key === "createElement") {
        return make;
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value as (...values: unknown[]) => unknown).bind(target) : value;
    },
  });
}

/** Lets the document itself make its elements so while something runs: xterm 6.0.0 asks it for the scroll bar's style. */
export function whileWithoutInlineStyle(document: Document, run: () => void): void {
  document.createElement = maker(document) as Document["createElement"];
  try {
    run();
  } finally {
    delete (document as Partial<Document>).createElement;
  }
}

function maker(document: Document): (name: string) => HTMLElement {
  return (name) => (name.toLowerCase() === "style" ? sheet(document) : plain(document, name));
}

function make(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

function plain(document: Document, name: string): HTMLElement {
  const element = make(document, name);
  const set = element.setAttribute.bind(element);
  element.setAttribute = (key: string, value: string) => (key === "style" ? void (element.style.cssText = value) : set(key, value));
  return element;
}

/** Stands where the style element would; its text is a sheet of the document for as long as it is there. */
function sheet(document: Document): HTMLElement {
  const element = make(document, "i");
  element.hidden = true;
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets.push(rules);
  Object.defineProperty(element, "textContent", { set: (text: string) => rules.replaceSync(text) });
  element.remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
    Element.prototype.remove.call(element);
  };
  return element;
}
