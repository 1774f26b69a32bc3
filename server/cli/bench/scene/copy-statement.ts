import { ExportName } from "../../../exchange/index.ts";
import type { Scene } from "./fill.ts";

/** COPY of the rows and columns of a file, joined and sorted as the file is. */
export function copyStatement(name: ExportName, { unitId, cycleId }: Scene): string {
  const below = `(select descendant_id from unit_closure where ancestor_id = '${unitId}' and ends_on is null)`;
  const rows =
    name === ExportName.PEOPLE
      ? `select p.code, p.full_name, p.birth_year, u.code, q.code, q.catalogue, a.subject_type, a.starts_on, a.ends_on,
          a.is_primary, a.leading, a.deputy, a.acting, a.document_number
        from appointment a join person p on p.id = a.person_id join unit u on u.id = a.unit_id
          join position q on q.id = a.position_id
        where a.unit_id in ${below} order by p.sort_key, p.id, a.starts_on, a.id`
      : `select u.code, u.name, p.code, p.full_name, q.name, e.step, e.self_grade, e.suggested_grade, e.proposed_grade,
          e.decided_grade, e.shown_total, e.not_rated_reason
        from evaluation e join person p on p.id = e.person_id join unit u on u.id = e.unit_id
          join position q on q.id = e.position_id
        where e.cycle_id = '${cycleId}' and e.unit_id in ${below} order by u.sort_key, p.sort_key, e.id`;
  return `copy (${rows.replace(/\s+/g, " ")}) to stdout with (format csv, header)`;
}
