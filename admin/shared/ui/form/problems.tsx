import { createContext, type ReactElement, type ReactNode, useCallback, useContext, useEffect, useMemo } from "react";
import { useState } from "react";
import { useLocale } from "react-admin";
import { takeRefusals } from "../../api/refusals.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

interface Problems {
  readonly refusal: Refusal | null;
  readonly forget: (field?: string) => void;
}

const Context = createContext<Problems>({ refusal: null, forget: () => undefined });

/** Keeps what the server refuses of the form within, until it is written anew or sent again. */
export function ProblemsOfForm({
  open,
  children,
}: {
  readonly open: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const locale = useLocale();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    setRefusal(null);
    if (!open) return undefined;
    return takeRefusals((error) => {
      setRefusal(refusalOf(error, locale));
      return true;
    });
  }, [open, locale]);
  const forget = useCallback(
    (field?: string) => setRefusal((before) => (field === undefined ? null : without(before, field))),
    [],
  );
  const problems = useMemo(() => ({ refusal, forget }), [refusal, forget]);
  return <Context.Provider value={problems}>{children}</Context.Provider>;
}

export function useProblems(): Problems {
  return useContext(Context);
}

interface FieldProblem {
  readonly problem: string;
  /** The field was written anew: what was said about it is over. */
  readonly forget: () => void;
}

/** What the server said about one field of the form; fields without a name are told by the foot of the form. */
export function useFieldProblem(name: string | undefined): FieldProblem {
  const { refusal, forget } = useContext(Context);
  const problem = name === undefined ? "" : (refusal?.fields[name] ?? "");
  return { problem, forget: () => name !== undefined && problem !== "" && forget(name) };
}

function without(refusal: Refusal | null, field: string): Refusal | null {
  if (refusal === null) return null;
  const fields = Object.fromEntries(Object.entries(refusal.fields).filter(([name]) => name !== field));
  return Object.keys(fields).length === 0 ? null : { ...refusal, fields };
}
