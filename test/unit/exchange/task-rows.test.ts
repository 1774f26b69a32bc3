import { describe, expect, it } from "vitest";
import { readTaskList, type TaskList } from "../../../server/exchange/index.ts";
import { readDay } from "../../../server/exchange/import/records/field.ts";

const HEADER =
  "Mã văn bản;Mã cán bộ;Người giao việc;Người phối hợp;Trích yếu;Sản phẩm;SL;Hệ số K;Phát sinh;Ngày giao;Hạn xử lý";
const read = (lines: readonly string[]): Promise<TaskList> =>
  readTaskList(Buffer.from(["DANH SÁCH NHIỆM VỤ;;;;;;;;;;", HEADER, ...lines].join("\r\n")), { system: "VOffice" });

describe("a list of tasks", () => {
  it("as document systems write it: a title above, other names of columns, days and decimals of the country", async () => {
    const { tasks, problems, unread } = await read([
      "123/CV;CB01;LD01;CB02, CB03;Báo cáo quý;Báo cáo;2;2,50;x;1/7/2026;31.07.2026",
      ";;;;;;;;;;",
      "124/CV;CB02;;;Rà soát;Hồ sơ;;;;2026-07-02;2026-07-31T23:59:59",
    ]);
    expect([problems, unread]).toEqual([[], []]);
    expect(tasks).toMatchObject([
      {
        ...{ row: 3, externalSystem: "VOffice", externalId: "123/CV", ownerCode: "CB01", assignerCode: "LD01" },
        ...{ collaboratorCodes: ["CB02", "CB03"], quantity: "2", coefficient: "2.5", origin: "UNPLANNED" },
        ...{ assignedOn: "2026-07-01", dueOn: "2026-07-31", submittedOn: null, unitCode: null },
      },
      { row: 5, quantity: null, origin: null, assignedOn: "2026-07-02", dueOn: "2026-07-31" },
    ]);
  });

  it("what cannot be read is named with its cell, and columns that are missing with their names", async () => {
    const { unread, tasks } = await read([";CB01 | CB02;;;Báo cáo;Báo cáo;hai;1;có lẽ;30/02/2026;31/07/2026"]);
    expect(tasks).toEqual([]);
    expect(unread[0]?.reasons.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual([
      "import.taskOwners B3",
      "import.taskDayUnreadable J3",
      "import.taskCellMissing A3",
      "import.taskNumberUnreadable G3",
      "import.taskFlagUnreadable I3",
    ]);
    const other = await readTaskList(Buffer.from("Tên nhiệm vụ;Thời hạn\nBáo cáo;31/07/2026"));
    expect(other.problems.map(({ vi }) => vi)).toHaveLength(3);
  });

  it("days are read as people write them", () => {
    expect(readDay("5/7/2026")).toBe("2026-07-05");
    expect(readDay("2026-07-05 08:00")).toBe("2026-07-05");
    for (const none of ["7/2026", "31/02/2026", "hôm nay", "2026-7-5"]) expect(readDay(none)).toBeNull();
  });
});
