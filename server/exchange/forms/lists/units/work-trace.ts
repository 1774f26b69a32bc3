import { sql } from "kysely";
import { type Look, TooLarge } from "../../../../kernel/index.ts";
import { closureHolds } from "../../../../organization/index.ts";
import { exact, shown } from "../../../../rating/index.ts";
import { readReadable } from "../../../../work/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { decimal, listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, type ListPlace, readListPlace } from "../list-place.read.ts";

const MOST = 10_000;
const PORTION = 5_000;

/**
 * From person to ground: post, task, product, coefficient, evidence, converted quantity accepted, who accepted it, and
 * what it rests on; work that counts in the days of the cycle, as far as the viewer may read it.
 */
export async function workTrace(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const shares = await readTraced(look, place);
  if (shares.length > MOST) throw new TooLarge("form.rows", { rows: shares.length, most: MOST, format: "PDF" });
  const evidence = await readEvidence(look, [...new Set(shares.map(({ taskId }) => taskId))]);
  const rows = shares.map((one, index): FormRow => {
    const product = [one.productCode, one.output].filter(Boolean).join(" – ");
    const files = evidence.get(one.taskId) ?? [];
    const ground = [one.document, one.plan].filter(Boolean).join("; ");
    return [
      ...[index + 1, one.person, one.position, one.title, product, decimal(shown(exact(one.coefficient)))],
      ...[files.join("; "), decimal(shown(exact(one.completed)))],
      ...[one.accepter, ground === "" ? null : ground],
    ];
  });
  return listDocument(place, {
    title: say("Bảng truy vết kết quả công việc", "Traceability of results"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 4 },
          { words: say("Người thực hiện", "Person"), share: 12, left: true },
          { words: say("Vị trí việc làm", "Position"), share: 12, left: true },
          { words: say("Nhiệm vụ", "Task"), share: 17, left: true },
          { words: say("Sản phẩm", "Product"), share: 14, left: true },
          { words: say("Hệ số", "K"), share: 5 },
          { words: say("Minh chứng", "Evidence"), share: 12, left: true },
          { words: say("Điểm (SL × hệ số)", "Points (number × K)"), share: 6 },
          { words: say("Người nghiệm thu", "Accepted by"), share: 10, left: true },
          { words: say("Căn cứ", "Ground"), share: 8, left: true },
        ],
        rows,
        9,
      ),
    ],
  });
}

interface Traced {
  readonly taskId: string;
  readonly person: string;
  readonly position: string | null;
  readonly title: string;
  readonly productCode: string | null;
  readonly output: string;
  readonly coefficient: string;
  readonly completed: string;
  readonly accepter: string | null;
  readonly document: string | null;
  readonly plan: string | null;
}

async function readTraced(look: Look, { cycle, unit }: ListPlace): Promise<readonly Traced[]> {
  const { readable } = await readReadable(look);
  const { rows } = await sql<Traced>`
    select s.task_id as "taskId", p.full_name as person, o.name as position, t.title, t.product_code as "productCode",
      t.output, t.coefficient, s.completed,
      (select ap.full_name from task_event d join person ap on ap.id = d.by_person_id
        where d.task_id = t.id and d.kind = 'DONE' order by d.number desc limit 1) as accepter,
      (select ld.number from task_event a join legal_document ld on ld.id = a.document_id
        where a.task_id = t.id order by a.number limit 1) as document,
      (select wp.title from work_plan_item wi join work_plan wp on wp.id = wi.plan_id where wi.id = t.plan_item_id) as plan
    from task_share s
    join task t on t.id = s.task_id
    join person p on p.id = s.person_id
    left join evaluation e on e.cycle_id = ${cycle.id} and e.person_id = s.person_id
    left join position o on o.id = e.position_id
    where s.due_on between ${cycle.startsOn} and ${cycle.endsOn} and ${readable}
      and s.unit_id in (select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
        where c.ancestor_id = ${unit.id} and ${closureHolds("c", "u", cycle.endsOn)})
    order by p.sort_key, p.id, s.due_on, t.sort_key, s.id
    limit ${sql.lit(MOST + 1)}`.execute(look.sql);
  return rows;
}

/** Names of the files of tasks, in the order of their events. */
async function readEvidence(look: Look, taskIds: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  for (let start = 0; start < taskIds.length; start += PORTION) {
    const rows = await look.sql
      .selectFrom("task_evidence")
      .innerJoin("stored_file", "stored_file.id", "task_evidence.file_id")
      .select(["task_evidence.task_id as taskId", "stored_file.name"])
      .where("task_evidence.task_id", "in", taskIds.slice(start, start + PORTION))
      .orderBy("task_evidence.event_number")
      .orderBy("task_evidence.id")
      .execute();
    for (const { taskId, name } of rows) names.set(taskId, [...(names.get(taskId) ?? []), name]);
  }
  return names;
}
