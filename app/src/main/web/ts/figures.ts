import { words, page } from "./dom";

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
const whole = new Intl.NumberFormat(page.language, { maximumFractionDigits: 0 });

/** The largest binary unit that fits, with one decimal where it is not whole: 512 MiB, 1.5 GiB; as Bytes.display does. */
export function size(bytes: number): string {
  let unit = 0;
  while (unit < UNITS.length - 1 && Math.round((bytes / 1024 ** unit) * 10) / 10 >= 1024) {
    unit++;
  }
  const even = bytes % 1024 ** unit === 0;
  return `${(bytes / 1024 ** unit).toFixed(even ? 0 : 1)} ${UNITS[unit]}`;
}

export function rate(bytes: number): string {
  return `${size(bytes)}/s`;
}

export function percent(value: number): string {
  return `${whole.format(value)} %`;
}

export function count(value: number): string {
  return whole.format(value);
}

/** Reads 8G, 8 GiB, 8192M, 8gb; a number alone has the unit given. Null for anything else. */
export function parseSize(text: string, unit = "G"): number | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*([KMGTP])?(?:i?B?)?\s*$/i.exec(text.normalize("NFKC"));
  if (!match) {
    return null;
  }
  const power = "BKMGTP".indexOf((match[2] ?? unit).toUpperCase());
  return Math.round(Number(match[1]?.replace(",", ".")) * 1024 ** power);
}

/** Two units, the smaller left out where it is nothing: 3 d 4 h, 12 min. */
export function duration(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 86400), "days"],
    [Math.floor(seconds / 3600) % 24, "hours"],
    [Math.floor(seconds / 60) % 60, "minutes"],
    [Math.floor(seconds) % 60, "seconds"],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  if (first < 0) {
    return words("seconds", "0");
  }
  return parts
    .slice(first, first === 2 ? 3 : first + 2)
    .filter(([value]) => value > 0)
    .map(([value, key]) => words(key, String(value)))
    .join(page.language === "ja" ? "" : " ");
}
