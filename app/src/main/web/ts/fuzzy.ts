import { make } from "./dom";

export interface Hit<E> {
  entry: E;
  score: number;
  /** Which characters of its text were meant. */
  places: number[];
}

/**
 * Finds entries whose letters hold the letters asked for, in order; runs and beginnings of words count more. Words may
 * come in any order: Japanese puts the verb last, and people who think of it first type it first.
 */
export function fuzzy<E extends { text: string; also?: string }>(text: string, entries: E[], most: number): Hit<E>[] {
  const asked = folded(text.normalize("NFKC")).split(/\s+/).filter(Boolean);
  const wanted = asked.join("");
  if (wanted === "") {
    return entries.slice(0, most).map((entry) => ({ entry, score: 0, places: [] }));
  }
  const hits: Hit<E>[] = [];
  for (const entry of entries) {
    const { text: own, also: other } = letters(entry);
    const hit = match(wanted, own) ?? each(asked, own);
    const also = hit || other === "" ? null : (match(wanted, other) ?? each(asked, other));
    if (hit) {
      hits.push({ entry, ...hit });
    } else if (also) {
      hits.push({ entry, score: also.score - 1, places: [] });
    }
  }
  return hits.sort((one, two) => two.score - one.score || one.entry.text.length - two.entry.text.length).slice(0, most);
}

/** Full-width letters are the same letters, as long as that moves none of them. */
function folded(text: string): string {
  const narrow = text.normalize("NFKC");
  return (narrow.length === text.length ? narrow : text).toLowerCase();
}

const known = new WeakMap<object, { text: string; also: string }>();

/** Folded once: there are ten entries for each of a thousand guests, and a search for each key that is pressed. */
function letters(entry: { text: string; also?: string }): { text: string; also: string } {
  let found = known.get(entry);
  if (!found) {
    found = { text: folded(entry.text), also: folded(entry.also ?? "") };
    known.set(entry, found);
  }
  return found;
}

/** Every word somewhere, whatever the order. */
function each(asked: string[], text: string): { score: number; places: number[] } | null {
  const found = asked.length > 1 ? asked.map((word) => match(word, text)) : [null];
  const hits = found.filter((hit) => hit !== null);
  return hits.length < found.length
    ? null
    : { score: Math.min(...hits.map((hit) => hit.score)) - 10, places: hits.flatMap((hit) => hit.places) };
}

function match(wanted: string, letters: string): { score: number; places: number[] } | null {
  const whole = letters.indexOf(wanted);
  if (whole >= 0) {
    const places = Array.from({ length: wanted.length }, (_, index) => whole + index);
    return { score: 100 + (starts(letters, whole) ? 50 : 0) - whole, places };
  }
  const places: number[] = [];
  let score = 0;
  let from = 0;
  for (const letter of wanted) {
    const place = letters.indexOf(letter, from);
    if (place < 0) {
      return null;
    }
    score += (place === from && places.length > 0 ? 4 : 0) + (starts(letters, place) ? 6 : 0) - Math.min(3, place - from) * 0.5;
    places.push(place);
    from = place + 1;
  }
  return { score, places };
}

function starts(text: string, place: number): boolean {
  return place === 0 || /[\s/._-]/.test(text[place - 1] ?? "");
}

/** The text with the letters that were meant in bold. */
export function shownName(text: string, places: number[]): HTMLElement {
  const name = make("span", { class: "name" });
  const meant = new Set(places);
  let run = "";
  let bold = false;
  const flush = () => {
    if (run !== "") {
      name.append(bold ? make("b", {}, run) : run);
    }
    run = "";
  };
  for (let place = 0; place < text.length; place++) {
    if (meant.has(place) !== bold) {
      flush();
      bold = !bold;
    }
    run += text[place];
  }
  flush();
  return name;
}
