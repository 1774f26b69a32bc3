import { createContext, type ReactElement, type ReactNode, useContext, useMemo, useState } from "react";
import type { Refusal } from "./head-rows.ts";

/** Grades chosen in the table and not decided yet, and what was refused last time; by evaluation. */
export interface Chosen {
  readonly grades: ReadonlyMap<string, string>;
  readonly refusals: ReadonlyMap<string, Refusal>;
  readonly choose: (id: string, grade: string | null) => void;
  readonly chooseAll: (grades: ReadonlyMap<string, string>) => void;
  readonly refuse: (refused: readonly Refusal[]) => void;
  readonly clear: () => void;
  /** Whether the dialog that decides all of them stands open. */
  readonly asking: boolean;
  readonly ask: (asking: boolean) => void;
}

const ChosenContext = createContext<Chosen | null>(null);

/** Keeps what was chosen while rows are read anew, so that a conflict loses nothing. */
export function ChosenProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [grades, setGrades] = useState<ReadonlyMap<string, string>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [asking, ask] = useState(false);
  const chosen = useMemo<Chosen>(
    () => ({
      grades,
      refusals,
      asking,
      ask,
      choose: (id, grade) => {
        setGrades((before) => withGrade(before, id, grade));
        setRefusals((before) => new Map([...before].filter(([other]) => other !== id)));
      },
      chooseAll: (more) => setGrades((before) => new Map([...before, ...more])),
      refuse: (refused) => setRefusals(new Map(refused.map((refusal) => [refusal.evaluationId, refusal]))),
      clear: () => {
        setGrades(new Map());
        setRefusals(new Map());
      },
    }),
    [grades, refusals, asking],
  );
  return <ChosenContext value={chosen}>{children}</ChosenContext>;
}

function withGrade(before: ReadonlyMap<string, string>, id: string, grade: string | null): Map<string, string> {
  const after = new Map(before);
  if (grade === null) after.delete(id);
  else after.set(id, grade);
  return after;
}

/** The table's choices; null on a page of one evaluation, where nothing is gathered. */
export function useChosen(): Chosen | null {
  return useContext(ChosenContext);
}
