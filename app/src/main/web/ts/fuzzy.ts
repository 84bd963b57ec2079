import { make } from "./dom";

export interface Hit<E> {
  entry: E;
  score: number;
  /** Which characters of its text were meant. */
  places: number[];
}

/** Finds entries whose letters hold the letters asked for, in order; runs and beginnings of words count more. */
export function fuzzy<E extends { text: string; also?: string }>(text: string, entries: E[], most: number): Hit<E>[] {
  const wanted = text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  if (wanted === "") {
    return entries.slice(0, most).map((entry) => ({ entry, score: 0, places: [] }));
  }
  const hits: Hit<E>[] = [];
  for (const entry of entries) {
    const hit = match(wanted, entry.text);
    const also = hit || !entry.also ? null : match(wanted, entry.also);
    if (hit) {
      hits.push({ entry, ...hit });
    } else if (also) {
      hits.push({ entry, score: also.score - 1, places: [] });
    }
  }
  return hits.sort((one, two) => two.score - one.score || one.entry.text.length - two.entry.text.length).slice(0, most);
}

function match(wanted: string, text: string): { score: number; places: number[] } | null {
  const letters = text.toLowerCase();
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
