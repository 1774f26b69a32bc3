import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../../../kernel/index.ts";
import { ImportTasksInput, TaskImportOutcome, TaskImportReport, TaskImportRow } from "./task-import.inputs.ts";
import { importTasks, taskRowsOf } from "./task-import.service.ts";
import type { TaskReport, TaskReportRow } from "./task-report.ts";

const TaskImportRowPage = pageOf<TaskReportRow>("TaskImportRowPage", TaskImportRow as never);

@Resolver(() => TaskImportReport)
export class TaskImportResolver {
  @Mutation(() => TaskImportReport, {
    description: "Brings in tasks of another system, all or nothing, or only says what would be (nhập nhiệm vụ).",
  })
  importTasks(
    @Arg("input", () => ImportTasksInput, { description: "Which file (nội dung)." }) input: ImportTasksInput,
    @Ctx() context: RequestContext,
  ): Promise<TaskReport> {
    return context.write("importTasks", input, importTasks);
  }

  @FieldResolver(() => TaskImportRowPage, { description: "Each row (từng dòng)." })
  rows(
    @Root() report: TaskReport,
    @Arg("outcome", () => TaskImportOutcome, { nullable: true, description: "Only such rows (kết quả)." })
    outcome: TaskImportOutcome | null | undefined,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Page<TaskReportRow> {
    return taskRowsOf(report, outcome, page ?? new PageInput());
  }
}
