const WIDTH = 30;
const EVERY_MS = 200;

/** Where a bar is drawn: nowhere unless it is a terminal. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): boolean;
}

/** A line on a terminal that says how far a file is; silent elsewhere. */
export function progressBar(
  terminal: Terminal,
  expected: number | null = null,
): { show: (rows: number, total?: number | null) => void; end: () => void } {
  let last = 0;
  return {
    show(rows, total = expected) {
      if (terminal.isTTY !== true || Date.now() - last < EVERY_MS) return;
      last = Date.now();
      terminal.write(`\r${barText(rows, total)}`);
    },
    end() {
      if (last > 0) terminal.write("\r\u001b[K");
    },
  };
}

/** Example: 500 of 1,000 → `[###############---------------]  50 % 500/1000 rows`. */
export function barText(rows: number, total: number | null): string {
  if (total === null || total === 0) return `${String(rows)} rows`;
  const share = Math.min(rows / total, 1);
  const full = Math.round(share * WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${percent} % ${String(rows)}/${String(total)} rows`;
}
