import { createContext, type ReactElement, type ReactNode, useContext, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { type Explanation, WhyPanel } from "../../shared/ui/why/WhyPanel.tsx";
import { useWhyWords } from "../../shared/ui/why/words.ts";
import {
  type Filter,
  hidesSomething,
  type Key,
  labelOf,
  type Measure,
  nameOf,
  type Row,
  type Table,
  textOf,
  valueOf,
} from "../table/table.ts";
import { BehindNumber } from "./BehindNumber.tsx";
import { ScopeOfNumber } from "./ScopeOfNumber.tsx";

/** A number of a table: its measure, and what its row stands for (nothing for the sum). */
export interface AskedNumber {
  readonly row: Pick<Row, "values"> & { readonly keys?: readonly Key[] };
  readonly measure: Measure;
}

const Asking = createContext<((asked: AskedNumber) => void) | null>(null);

/** Opens the explanation of a number; none where the table stands alone. */
export function useAskWhy(): ((asked: AskedNumber) => void) | null {
  return useContext(Asking);
}

/** Of a question only this explains its answer: whose numbers, within which limits. */
export interface AskedOf {
  readonly unitId: string;
  readonly filter: Filter;
  /** Name of the one cycle that it is about. */
  readonly cycleName?: string;
}

interface ExplainedProps {
  readonly table: Pick<Table, "exact" | "withoutOwn" | "rows" | "total">;
  readonly query: AskedOf;
  readonly children: ReactNode;
}

/** Inside, every number opens why it is what it is. */
export function Explained({ table, query, children }: ExplainedProps): ReactElement {
  const [asked, setAsked] = useState<AskedNumber | null>(null);
  const words = useWhyWords();
  const format = useFormat();
  const translate = useTranslate();
  // The table is another object once it was read anew: then this is when.
  const readAt = useMemo(() => (table.rows, new Date().toISOString()), [table.rows]);
  const keys = asked?.row.keys ?? [];
  const explanation = asked === null ? null : explain(asked);

  function explain({ row, measure }: AskedNumber): Explanation {
    const value = valueOf(row, measure.id);
    const base = value?.base ?? null;
    const notes = [hidesSomething(table) ? words("hidden") : "", table.withoutOwn ? words("withoutOwn") : ""];
    const baseWords = format.text({ vi: measure.baseVi, en: measure.baseEn });
    return {
      name: nameOf(measure, format),
      shown: textOf(value?.value ?? null, measure.scale, format),
      about: keys.length === 0 ? translate("statistics.total") : labelOf(keys, format),
      definition: format.text({ vi: measure.definitionVi, en: measure.definitionEn }),
      base: base === null ? baseWords : `${format.exact(base)} – ${baseWords}`,
      sql: measure.sql,
      asOf: table.exact ? words("now", { at: format.moment(readAt) }) : words("published"),
      notes: notes.filter((note) => note !== ""),
    };
  }
  return (
    <Asking value={setAsked}>
      {children}
      <WhyPanel
        explanation={explanation}
        scope={asked !== null && <ScopeOfNumber query={query} keys={keys} />}
        behind={
          asked !== null && <BehindNumber query={query} keys={keys} measure={asked.measure.id} exact={table.exact} />
        }
        onClose={() => setAsked(null)}
      />
    </Asking>
  );
}
