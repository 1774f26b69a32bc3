import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    sign_in_attempt: Row<SignInAttempt>;
  }
}

/** A password tried and not yet found right; kept for the length of the window. */
@Entity({ tableName: "sign_in_attempt" })
@Index({ properties: ["username", "at"] })
@Index({ properties: ["address", "at"] })
@Index({ properties: ["at"] })
export class SignInAttempt extends BaseRecord {
  static readonly unaudited = true;

  /** No foreign key: unknown names count like known ones. */
  @Property({ type: "string", length: 64 })
  username!: string;

  @Property({ type: "string", length: 64 })
  address!: string;

  @Property({ type: "string", length: 24 })
  at!: string;
}
