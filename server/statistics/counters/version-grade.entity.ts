import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { FrameworkVersion } from "../../framework/index.ts";
import type { Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    version_grade: Row<VersionGrade>;
  }
}

/** A grade of one regulation, best first, so that SQL can tell how many grades lie between two. */
@Entity({ tableName: "version_grade" })
export class VersionGrade {
  static readonly unaudited = true;

  @ManyToOne(() => FrameworkVersion, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  frameworkVersionId!: string;

  @PrimaryKey({ type: "string", length: 40 })
  grade!: string;

  /** From 0, best first. */
  @Property({ type: "integer" })
  place!: number;
}
