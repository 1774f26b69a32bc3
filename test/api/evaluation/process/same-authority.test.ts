import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { act, decide, makeProcess, refuse, withSteps } from "../../../support/process/build-process.ts";

eachDatabase("objections that the regulation leaves to the authority that decided", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("are answered by the one who decided, never by the level above or the person", async () => {
    const process = await makeProcess(khung, (file) => {
      const { scheme = file.scheme } = withSteps()(file);
      return { scheme: { ...scheme, objection: { ...scheme.objection, resolvedBy: "SAME_AUTHORITY" } } };
    });
    const { head, chairman, clerks } = process.commune;
    const [clerk] = clerks;
    await decide(khung, process, clerk, "HTN");
    await act(khung, process, head.actor, clerk, "issueNotice");
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Chưa tính công việc đột xuất" });
    const answer = { outcome: "CHANGE", grade: "HTT", text: "Bổ sung kết quả đột xuất" };
    for (const other of [chairman.actor, clerk.actor])
      expect(await refuse(khung, process, other, clerk, "resolveObjection", answer)).toMatchObject({
        code: "FORBIDDEN",
      });
    const resolved = await act(khung, process, head.actor, clerk, "resolveObjection", answer);
    expect(resolved).toMatchObject({ decidedGrade: "HTT" });
  });
});
