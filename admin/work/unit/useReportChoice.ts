import { useLocation, useNavigate } from "react-admin";
import { localToday } from "../../shared/text/format.ts";
import { askedSpan, type ReportKind, type ReportSpan, stepSpan } from "./report-span.ts";

/** Unit and period of the report, kept in the address so that it can be sent to somebody. */
export interface ReportChoice {
  readonly unitId: string | null;
  readonly span: ReportSpan;
  readonly today: string;
  readonly pickUnit: (unitId: string | null) => void;
  readonly spread: (kind: ReportKind) => void;
  readonly step: (direction: 1 | -1) => void;
}

export function useReportChoice(): ReportChoice {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const today = localToday();
  const asked = new URLSearchParams(search);
  const span = askedSpan(asked, today);
  const go = (change: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    void navigate(`${pathname}?${next.toString()}`);
  };
  return {
    ...{ unitId: asked.get("unit"), span, today },
    pickUnit: (unit) => go({ unit }),
    spread: (kind) => go({ span: kind }),
    step: (direction) => go({ on: stepSpan(span, direction) }),
  };
}
