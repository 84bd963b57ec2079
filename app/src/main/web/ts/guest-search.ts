import { parseSize } from "./figures";

/** What the search looks at; the same language as GuestSearch on the server. */
export interface Searched {
  host: string;
  state: string;
  name: string;
  tags: string[];
  /** Name, title, tags and addresses in lower case. */
  text: string;
  vcpus: number;
  memory: number;
  cpu: number;
}

type Condition = (guest: Searched) => boolean;

const COMPARISONS: Record<string, (one: number, two: number) => boolean> = {
  ">": (one, two) => one > two,
  "<": (one, two) => one < two,
  ">=": (one, two) => one >= two,
  "<=": (one, two) => one <= two,
  "=": (one, two) => one === two,
};

/** `state:running tag:web host:kvm2 mem>4G db`; null where a figure is none. */
export function parseSearch(text: string): Condition | null {
  const conditions: Condition[] = [];
  for (const word of text.normalize("NFKC").trim().toLowerCase().split(/\s+/).filter(Boolean)) {
    const condition = keyed(word) ?? compared(word);
    if (condition === null) {
      return null;
    }
    conditions.push(condition ?? ((guest) => guest.text.includes(word)));
  }
  return (guest) => conditions.every((condition) => condition(guest));
}

function keyed(word: string): Condition | undefined {
  const [, key, value] = /^(state|tag|host|name):(.+)$/.exec(word) ?? [];
  if (value === undefined) {
    return undefined;
  }
  switch (key) {
    case "state":
      return (guest) => guest.state === value;
    case "tag":
      return (guest) => guest.tags.some((tag) => tag.toLowerCase() === value);
    case "host":
      return (guest) => guest.host.toLowerCase() === value;
    default:
      return (guest) => guest.name.toLowerCase().includes(value);
  }
}

function compared(word: string): Condition | null | undefined {
  const [, key, operator, text] = /^(mem|cpu|vcpu)(>=|<=|>|<|=)(.+)$/.exec(word) ?? [];
  if (text === undefined || operator === undefined) {
    return undefined;
  }
  const wanted = key === "mem" ? parseSize(text, "B") : Number(text.replace("%", ""));
  const compare = COMPARISONS[operator];
  if (wanted === null || Number.isNaN(wanted) || !compare) {
    return null;
  }
  switch (key) {
    case "mem":
      return (guest) => compare(guest.memory, wanted);
    case "vcpu":
      return (guest) => compare(guest.vcpus, wanted);
    default:
      return (guest) => compare(guest.cpu, wanted);
  }
}
