import { createContext, type ReactElement, type ReactNode, useCallback, useContext, useEffect, useMemo } from "react";
import { useState } from "react";
import { useLocale } from "react-admin";
import type { KhungError } from "../../api/khung-error.ts";
import { isAboutContent, takeRefusals } from "../../api/refusals.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

interface Problems {
  readonly refusal: Refusal | null;
  readonly forget: (field?: string) => void;
  /** For a form that stands on a page among others: its verb says here what the server refuses of it. */
  readonly hear: (error: KhungError) => boolean;
}

const Context = createContext<Problems>({ refusal: null, forget: () => undefined, hear: () => false });

/** Keeps what the server refuses of the form within, until it is written anew or sent again. */
export function ProblemsOfForm({
  open,
  children,
}: {
  /** Whether it is the form that the person is in; one of several on a page is not, and hears its own verb. */
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
  const hear = useCallback(
    (error: KhungError): boolean => {
      if (!isAboutContent(error)) return false;
      setRefusal(refusalOf(error, locale));
      return true;
    },
    [locale],
  );
  const problems = useMemo(() => ({ refusal, forget, hear }), [refusal, forget, hear]);
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
