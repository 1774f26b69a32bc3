const TOKEN =
  /(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * Where a text stops being JSON, which the parser does not always tell.
 *
 * Example: `[1, }` → 4; at the end of the text when something is missing there.
 */
export function jsonFault(text: string): number {
  const scanner = new Scanner(text);
  return scanner.value() && scanner.peek() === null && scanner.at === text.length ? text.length : scanner.at;
}

/** Reads on while it is JSON; `at` stands at the first thing that is not. */
class Scanner {
  at = 0;

  constructor(private readonly text: string) {}

  /** The next token without taking it; null when there is none. */
  peek(): string | null {
    while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
    TOKEN.lastIndex = this.at;
    return TOKEN.exec(this.text)?.[0] ?? null;
  }

  value(): boolean {
    const token = this.peek();
    if (token === "{") return this.list("}", () => this.string() && this.take(":") && this.value());
    if (token === "[") return this.list("]", () => this.value());
    return token !== null && !"}],:".includes(token) && this.take(token);
  }

  private take(wanted: string): boolean {
    if (this.peek() !== wanted) return false;
    this.at += wanted.length;
    return true;
  }

  private string(): boolean {
    const token = this.peek();
    return token !== null && token.startsWith('"') && this.take(token);
  }

  private list(end: string, item: () => boolean): boolean {
    this.at += 1;
    if (this.take(end)) return true;
    do if (!item()) return false;
    while (this.take(","));
    return this.take(end);
  }
}
