import { storeFile } from "../../../server/files/index.ts";
import type { Clock } from "../../../server/kernel/index.ts";
import {
  acceptTask,
  exemptTask,
  QualityVerdict,
  returnTask,
  startTask,
  submitTask,
  type Task,
} from "../../../server/work/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";
import type { MonthSpan } from "../calendar.ts";
import { type Scene, viewerOf } from "../scene.ts";
import type { Crew } from "./crews.ts";
import { workDays } from "./work-days.ts";

/** So many of the tasks are shown by a file. */
const WITH_EVIDENCE = 6;

/** A task that is being done: where it stands, and who does it. */
interface Doing {
  readonly deps: SeedDeps;
  readonly scene: Scene;
  readonly crew: Crew;
  readonly owner: string;
  readonly days: readonly string[];
  /** Its place among the tasks. */
  readonly place: number;
}

/**
 * What becomes of the tasks of the plans: each is begun, handed in, some with a file, and accepted. One comes late and is
 * excused, one is sent back with a major error.
 */
export async function doPlannedTasks(
  deps: SeedDeps,
  scene: Scene,
  { span, crew }: { readonly span: MonthSpan; readonly crew: Crew },
  tasks: readonly Task[],
): Promise<void> {
  const days = workDays(span);
  const codes = new Map([...scene.organization.personIds].map(([code, id]) => [id, code]));
  for (const [place, task] of tasks.entries()) {
    const owner = codes.get(task.ownerPersonId ?? "") ?? "";
    await doOne({ deps, scene, crew, owner, days, place }, task);
  }
}

async function doOne(doing: Doing, { id, version, dueOn }: Task): Promise<void> {
  const { deps, scene, crew, owner, days, place } = doing;
  const due = days.indexOf(dueOn);
  const isLate = place === 1;
  const isFaulty = place === 4;
  const [mine, head] = [viewerOf(scene, owner), viewerOf(scene, crew.head)];
  const begun = await deps.write("startTask", mine, at(doing, 1, "02"), startTask, { id, version });
  const first = await handIn(doing, begun, due + (isLate ? 1 : 0));
  const mended = isFaulty ? await sendBack(doing, first, due + 1) : first;
  const accepted = await deps.write("acceptTask", head, at(doing, due + (isFaulty ? 4 : 2), "08"), acceptTask, {
    ...{ id, version: mended.version, verdict: QualityVerdict.NONE },
  });
  if (isLate)
    await deps.write("exemptTask", head, at(doing, due + 3, "08"), exemptTask, {
      ...{ id, version: accepted.version, aboutNumber: 1 },
      note: "Mưa lũ chia cắt địa bàn, có xác nhận của Ban Chỉ huy phòng thủ dân sự xã",
    });
}

async function handIn(doing: Doing, { id, version, title }: Task, place: number): Promise<Task> {
  const { deps, scene, owner } = doing;
  const [viewer, clock] = [viewerOf(scene, owner), at(doing, place, "03")];
  const note = "Đã hoàn thành, kính trình xem xét";
  if (doing.place >= WITH_EVIDENCE) return deps.write("submitTask", viewer, clock, submitTask, { id, version, note });
  const file = evidenceOf(title, doing.place);
  const { id: fileId } = await deps.write("uploadFile", viewer, clock, storeFile, file);
  return deps.write("submitTask", viewer, clock, submitTask, { id, version, note, fileIds: [fileId] });
}

async function sendBack(doing: Doing, { id, version }: Task, place: number): Promise<Task> {
  const { deps, scene, crew, days } = doing;
  const returned = await deps.write("returnTask", viewerOf(scene, crew.head), at(doing, place, "08"), returnTask, {
    ...{ id, version, verdict: QualityVerdict.MAJOR, dueOn: days[place + 2] ?? days.at(-1) ?? "" },
    note: "Số liệu không khớp với hồ sơ, phải lập lại",
  });
  return handIn({ ...doing, place: WITH_EVIDENCE }, returned, place + 1);
}

/** A short text or table that shows what was done. */
function evidenceOf(title: string, place: number): { name: string; bytes: Buffer } {
  const number = String(place + 1).padStart(2, "0");
  if (place % 2 === 0)
    return {
      name: `Báo cáo kết quả ${number}.txt`,
      bytes: Buffer.from(`BÁO CÁO KẾT QUẢ (minh họa)\n\n${title}.\nĐã hoàn thành theo kế hoạch, không có vướng mắc.\n`),
    };
  const rows = ["STT;Nội dung;Kết quả", `1;${title};Hoàn thành`, "2;Gửi các bộ phận liên quan;Đã gửi"];
  return { name: `Biểu tổng hợp ${number}.csv`, bytes: Buffer.from(`\uFEFF${rows.join("\r\n")}\r\n`) };
}

function at({ deps, days }: Doing, place: number, hour: string): Clock {
  return notAfter(deps.clock, `${days[Math.min(place, days.length - 2)] ?? ""}T${hour}:00:00Z`);
}
