import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import { LegalDocument } from "./legal-document.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    framework_version_document: Row<FrameworkVersionDocument>;
  }
}

/** A version rests on a document: which articles, in which order it is cited. */
@Entity({ tableName: "framework_version_document" })
export class FrameworkVersionDocument extends BaseRecord {
  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  versionId!: string;

  @ManyToOne(() => LegalDocument, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  documentId!: string;

  @Property({ type: "integer" })
  place!: number;

  @Property({ type: "string", length: 500, nullable: true })
  articles: string | null = null;
}
