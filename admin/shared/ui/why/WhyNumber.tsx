import { Link } from "@mui/material";
import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from "react";
import { useWhyWords } from "./words.ts";

interface WhyNumberProps {
  /** Opens the explanation; a number without one is only a number. */
  readonly onAsk: (() => void) | undefined;
  /** In a line of numbers only the first is a stop of the Tab key; arrows lead to the others. */
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

const MARK = "data-why";

/** A number or a grade that opens why it is what it is. */
export function WhyNumber({ onAsk, isStop = true, children }: WhyNumberProps): ReactElement {
  const words = useWhyWords();
  if (onAsk === undefined) return <>{children}</>;
  const ask = (event: MouseEvent): void => {
    event.stopPropagation();
    onAsk();
  };
  return (
    <Link
      component="button"
      type="button"
      color="inherit"
      underline="hover"
      tabIndex={isStop ? 0 : -1}
      aria-haspopup="dialog"
      aria-description={words("ask")}
      title={words("ask")}
      onClick={ask}
      onKeyDown={walk}
      {...{ [MARK]: "" }}
      sx={{
        font: "inherit",
        textAlign: "inherit",
        verticalAlign: "baseline",
        "@media print": { textDecoration: "none" },
      }}
    >
      {children}
    </Link>
  );
}

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows go from number to number of a table. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const row = event.currentTarget.closest("tr");
  if (step === undefined || row === null) return;
  const rows = [...(row.closest("table")?.rows ?? [])].map(numbersOf).filter((numbers) => numbers.length > 0);
  const down = rows.findIndex((numbers) => numbers.includes(event.currentTarget));
  const across = rows[down]?.indexOf(event.currentTarget) ?? -1;
  const next = rows[down + step[1]]?.[across + step[0]];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function numbersOf(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(`[${MARK}]`)];
}
