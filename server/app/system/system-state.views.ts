import { Field, ObjectType } from "type-graphql";
import { Moment } from "../../kernel/index.ts";

@ObjectType({ description: "A job of the server that failed when it last ran (tác vụ tự động bị lỗi)." })
export class FailedJob {
  @Field(() => String, { description: "Name of the job (tác vụ)." })
  job!: string;

  @Field(() => Moment, { nullable: true, description: "When it ended (thời điểm)." })
  finishedAt!: string | null;

  @Field(() => String, { description: "What it said, for the operator (nội dung lỗi)." })
  error!: string;
}

@ObjectType({ description: "How the installation stands, for its administrators (tình trạng hệ thống)." })
export class SystemState {
  @Field(() => Boolean, {
    description: "Whether the server makes backups by itself; a PostgreSQL database is backed up outside (tự sao lưu).",
  })
  makesBackups!: boolean;

  @Field(() => Boolean, { description: "Whether the server could make them: it runs on SQLite (có thể tự sao lưu)." })
  couldMakeBackups!: boolean;

  @Field(() => Moment, { nullable: true, description: "Newest of its backups (bản sao lưu mới nhất)." })
  newestBackupAt!: string | null;

  @Field(() => [FailedJob], { description: "Jobs whose last run failed (tác vụ lỗi)." })
  failedJobs!: FailedJob[];
}
