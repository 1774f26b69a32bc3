import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    job_lease: Row<JobLease>;
  }
}

/** Which of several server processes runs a job at the moment, and how it went last. */
@Entity({ tableName: "job_lease" })
export class JobLease {
  static readonly unaudited = true;

  /** Name of the job. */
  @PrimaryKey({ type: "string", length: 60 })
  id!: string;

  @Property({ type: "string", length: 36 })
  holder!: string;

  @Property({ type: "string", length: 24 })
  expiresAt!: string;

  /** The minute it was last started for: the clocks of several processes strike once. */
  @Property({ type: "string", length: 40 })
  tick!: string;

  @Property({ type: "string", length: 24, nullable: true })
  finishedAt: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  lastError: string | null = null;
}
