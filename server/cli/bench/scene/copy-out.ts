import { createRequire } from "node:module";
import type { Settings } from "../../../app/settings.ts";

/** As much of the driver as is used here; it brings no types of its own. */
interface Driver {
  readonly Client: new (options: { connectionString: string }) => {
    connect(): Promise<void>;
    query(statement: CopyOut): unknown;
    end(): Promise<void>;
  };
}

/** Takes what COPY … TO STDOUT sends. @returns its bytes. */
export async function copyOut(address: Settings["database"], statement: string): Promise<number> {
  if (address.kind !== "postgresql") throw new TypeError("COPY is PostgreSQL's");
  const { Client } = createRequire(import.meta.url)("pg") as Driver;
  const client = new Client({ connectionString: address.url });
  await client.connect();
  try {
    return await new Promise<number>((resolve, reject) => {
      client.query(new CopyOut(statement, resolve, reject));
    });
  } finally {
    await client.end();
  }
}

/** The few messages of COPY … TO STDOUT, which the driver leaves to whoever sends it. */
class CopyOut {
  private readonly statement: string;
  private readonly resolve: (bytes: number) => void;
  private readonly reject: (error: Error) => void;
  private bytes = 0;

  constructor(statement: string, resolve: (bytes: number) => void, reject: (error: Error) => void) {
    this.statement = statement;
    this.resolve = resolve;
    this.reject = reject;
  }

  submit(connection: { query(text: string): void }): void {
    connection.query(this.statement);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.bytes += chunk.length;
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleCommandComplete(): void {
    // the server says ready afterwards
  }

  handleReadyForQuery(): void {
    this.resolve(this.bytes);
  }
}
