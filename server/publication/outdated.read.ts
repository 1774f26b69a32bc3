/*
 * What has changed since results were shown: one statement for any number of publications.
 */
import { sql } from "kysely";
import { EvaluationSubject, ObjectionState, UNDECIDED_STEPS } from "../evaluation/index.ts";
import type { BatchRead } from "../kernel/index.ts";
import { closureHolds } from "../organization/index.ts";
import { PublicationAudience } from "./publication.entity.ts";
import { PublicationChange } from "./publication.views.ts";

const BY_WEIGHT = [PublicationChange.OBJECTION, PublicationChange.REOPENED, PublicationChange.DECIDED_ANEW];

/** The weightiest change since each publication's results were read; none where nothing changed. */
export const readChanges: BatchRead<string, PublicationChange> = async (look, ids) => {
  const { rows } = await sql<{ id: string; weight: number | string }>`
    select p.id, max(case
        when exists (select 1 from decision d where d.evaluation_id = e.id and d.decided_at > p.counted_at) then 2
        when e.step in (${sql.join([...UNDECIDED_STEPS])}) then 1
        when exists (select 1 from objection o where o.evaluation_id = e.id and o.state = ${ObjectionState.OPEN}
          and o.filed_at > p.counted_at) then 0
        else -1 end) as weight
    from publication p
    join cycle y on y.id = p.cycle_id
    join unit_closure c on c.ancestor_id = p.unit_id and (p.audience = ${PublicationAudience.PUBLIC} or p.includes_sub_units
      or c.depth = 0)
    join unit u on u.id = c.descendant_id and ${closureHolds("c", "u", sql<string>`y.ends_on`)}
    join evaluation e on e.cycle_id = p.cycle_id and e.unit_id = u.id and e.subject = ${EvaluationSubject.PERSON}
    where p.id in (${sql.join([...ids])})
    group by p.id`.execute(look.sql);
  return new Map(
    rows.flatMap(({ id, weight }) => {
      const change = BY_WEIGHT[Number(weight)];
      return change === undefined ? [] : [[id, change] as const];
    }),
  );
};
