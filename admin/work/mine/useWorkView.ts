import { useLocation, useNavigate } from "react-admin";
import { localToday } from "../../shared/text/format.ts";
import { isDay, type Span, type SpanKind, spanOf, stepFrom } from "./period.ts";

export type Layout = "board" | "list";

interface WorkView {
  readonly layout: Layout;
  readonly span: Span;
  readonly today: string;
  /** Whether the span holds today. */
  readonly isCurrent: boolean;
  readonly show: (layout: Layout) => void;
  readonly spread: (kind: SpanKind) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly home: () => void;
}

/** Board or list, week or month, and which one: kept in the address, so that a link and "back" lead to the same. */
export function useWorkView(): WorkView {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const today = localToday();
  const asked = new URLSearchParams(search);
  const layout: Layout = asked.get("view") === "list" ? "list" : "board";
  const kind: SpanKind = asked.get("span") === "week" ? "week" : "month";
  const on = asked.get("on");
  const day = isDay(on) ? on : today;
  const span = spanOf(kind, day);
  const go = (change: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    navigate(`${pathname}?${next.toString()}`, { replace: true });
  };
  return {
    ...{ layout, span, today },
    isCurrent: span.from <= today && today <= span.to,
    show: (view) => go({ view }),
    spread: (next) => go({ span: next }),
    step: (direction) => go({ on: stepFrom(kind, day, direction) }),
    home: () => go({ on: null }),
  };
}
