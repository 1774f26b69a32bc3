import DataLoader from "dataloader";
import { fileStoreOf } from "../files/index.ts";
import type { RequestToken } from "../identity/index.ts";
import {
  type BatchRead,
  type Clock,
  forget,
  Forbidden,
  type Hooks,
  type HttpExchange,
  type RequestContext,
  Unauthenticated,
  type Viewer,
} from "../kernel/index.ts";
import type { BackupState } from "./backup.ts";
import type { Database } from "./database.ts";
import { runWrite } from "./write.ts";

declare module "../kernel/work.ts" {
  interface Hooks {
    /** How the backups of the installation stand. */
    backupState?: () => Promise<BackupState>;
  }
  interface RequestContext {
    readonly backupState: () => Promise<BackupState>;
    /**
     * Lets everything that is read from now on come from a standby, where one has all that was acknowledged so far. For
     * requests that decide no write by what they read.
     *
     * @returns null when there is no standby to be asked.
     */
    readonly readReports: () => Promise<void> | null;
  }
}

const NO_BACKUPS: BackupState = { makesBackups: false, couldMakeBackups: false, newestBackupAt: null };

/** What makes a request's context. */
export interface ContextOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly http: HttpExchange | null;
  readonly demoSignIn: boolean;
  /** How the identity provider is called, where there is one. */
  readonly identityProvider?: string | null;
  /** The token of a program, where one asks. */
  readonly token?: RequestToken | null;
  /** Whether the request comes from the page where queries are tried. */
  readonly readsOnly?: boolean;
}

/** What a program may have written on its way to a file; records never change through a token. */
const TOKEN_VERBS: ReadonlySet<string> = new Set(["requestExport", "requestForm", "downloadExport"]);

/** What somebody not signed in may have written: ways in and out, and a download, which looks for its own right. */
const OPEN_VERBS: ReadonlySet<string> = new Set([
  ...["signIn", "signInDemo", "signInByIdentity", "signOut"],
  ...["countAttempt", "setPasswordByLink", "downloadExport"],
]);

/** Makes the context of one request; its batches and their answers live as long as the request. */
export function makeContext(options: ContextOptions): RequestContext {
  const { database, viewer, clock, hooks, http, demoSignIn, identityProvider = null } = options;
  const { token = null, readsOnly = false } = options;
  const actor = viewer.accountId ?? http?.address ?? "khung";
  const { standbys = null } = database;
  const loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  let sql = database.readSql;
  const context: RequestContext = {
    ...{ viewer, clock },
    get sql() {
      return sql;
    },
    readReports: () => standbys && standbys.reports().then((reports) => void (sql = reports)),
    http,
    demoSignIn,
    identityProvider,
    token,
    readLog: hooks.readLog ?? null,
    backupState: hooks.backupState ?? (() => Promise.resolve(NO_BACKUPS)),
    get fileStore() {
      return fileStoreOf({ hooks });
    },
    async write(verb, input, service) {
      if (token !== null && !TOKEN_VERBS.has(verb)) throw new Forbidden("apiToken.readOnly");
      if (viewer.accountId === null && !viewer.isSystem && !OPEN_VERBS.has(verb)) throw new Unauthenticated();
      if (readsOnly) throw new Forbidden("graphiql.readOnly");
      const written = await runWrite({ database, viewer, clock, hooks, actor }, verb, input, service);
      forget(context);
      return written;
    },
    batch: (read, key) => loaderOf(read).load(key),
  };
  const loaderOf = <K, V>(read: BatchRead<K, V>): DataLoader<K, V | undefined> => {
    const known = loaders.get(read) as DataLoader<K, V | undefined> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V | undefined>(async (keys) => {
      const found = await read(context, keys);
      return keys.map((each) => found.get(each));
    });
    loaders.set(read, loader as DataLoader<unknown, unknown>);
    return loader;
  };
  return context;
}
