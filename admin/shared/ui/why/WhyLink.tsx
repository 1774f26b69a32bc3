import { Link } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { LinkBase } from "react-admin";
import { useWhyWords } from "./words.ts";

interface WhyLinkProps {
  /** The evaluation that a score or grade is of; without one it is only words. */
  readonly evaluationId: string | null;
  readonly children: ReactNode;
}

/** Where the trace, legal basis, tasks, history and decision of an evaluation stand. */
export function whyPath(evaluationId: string): string {
  return `/evaluations/${evaluationId}/show`;
}

/** A score or grade that leads to its explanation. In a line of several only the name is a stop of the Tab key. */
export function WhyLink({ evaluationId, children }: WhyLinkProps): ReactElement {
  const words = useWhyWords();
  if (evaluationId === null) return <>{children}</>;
  return (
    <Link
      component={LinkBase}
      to={whyPath(evaluationId)}
      color="inherit"
      underline="hover"
      tabIndex={-1}
      title={words("ask")}
    >
      {children}
    </Link>
  );
}
