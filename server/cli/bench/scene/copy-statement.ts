import { ExportName } from "../../../exchange/index.ts";
import type { Scene } from "./fill.ts";

/** COPY of the rows and columns of a file, joined, chosen and sorted as the file is on that day. */
export function copyStatement(name: ExportName, { unitId, cycleId }: Scene, day: string): string {
  const below = `(select c.descendant_id from unit_closure c join unit d on d.id = c.descendant_id
    where c.ancestor_id = '${unitId}' and (c.starts_on <= '${day}' or (d.starts_on > '${day}' and c.starts_on = d.starts_on))
      and (c.ends_on is null or c.ends_on >= '${day}' or c.ends_on = d.ends_on))`;
  const inherited = `(select l.predecessor_id from unit_lineage l join unit g on g.id = l.predecessor_id
    where g.ends_on < '${day}' and l.successor_id in ${below})`;
  const rows =
    name === ExportName.PEOPLE
      ? `select p.code, p.full_name, p.birth_year, u.code, q.code, q.catalogue, a.subject_type, a.starts_on, a.ends_on,
          a.is_primary, a.leading, a.deputy, a.acting, a.document_number
        from appointment a join person p on p.id = a.person_id join unit u on u.id = a.unit_id
          join position q on q.id = a.position_id
        where a.unit_id in ${below} and (a.ends_on is null or a.ends_on >= '${day}') order by p.sort_key, p.id, a.starts_on, a.id`
      : `select u.code, u.name, p.code, p.full_name, q.name, e.step, e.self_grade, e.suggested_grade, e.proposed_grade,
          e.decided_grade, e.shown_total, e.not_rated_reason
        from evaluation e join person p on p.id = e.person_id join unit u on u.id = e.unit_id
          join position q on q.id = e.position_id
        where e.cycle_id = '${cycleId}' and (e.unit_id in ${below} or e.unit_id in ${inherited})
        order by u.sort_key, p.sort_key, e.id`;
  return `copy (${rows.replace(/\s+/g, " ")}) to stdout with (format csv, header)`;
}
