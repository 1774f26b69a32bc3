import { isAbsolute, resolve } from "node:path";
import { z } from "zod";

const flag = z.enum(["on", "off"]).transform((value) => value === "on");

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  KHUNG_HOST: z.string().min(1).default("127.0.0.1"),
  KHUNG_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  KHUNG_DATA: z.string().min(1).default("var/data"),
  KHUNG_FILES: z.string().min(1).optional(),
  KHUNG_SECRETS: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|sqlite:)/, "must start with postgresql:// or sqlite:")
    .optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((text) => text.split(",").map((url) => url.trim()))
    .pipe(z.array(z.url({ protocol: /^postgres(ql)?$/, error: "each must be a postgresql:// address" })).max(8))
    .optional(),
  KHUNG_REPLICA_WAIT_MS: z.coerce.number().int().min(0).max(10_000).default(200),
  KHUNG_DEMO: flag.optional(),
  KHUNG_LOG: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  KHUNG_BACKUP_AT: z.string().min(1).optional(),
  KHUNG_BACKUP_KEEP: z.coerce.number().int().min(1).max(365).default(14),
  KHUNG_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  KHUNG_MAIL_FROM: z.string().min(3).max(300).optional(),
  KHUNG_MAIL_HOUR: z.coerce.number().int().min(0).max(23).default(7),
  KHUNG_SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1440).default(60),
  KHUNG_SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  KHUNG_DOCUMENTS: z.enum(["trusted", "any"]).optional(),
  KHUNG_METRICS_TOKEN: z.string().min(16).max(200).optional(),
  KHUNG_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  KHUNG_OIDC_CLIENT_ID: z.string().min(1).max(200).optional(),
  KHUNG_OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
  KHUNG_OIDC_NAME: z.string().min(1).max(60).optional(),
});

/** While it is developed, the console is not built and writes its documents out. */
const RUNS_FROM_SOURCE = import.meta.url.endsWith(".ts");

/** Everything that differs between installations, checked once at start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Address that people use, when a proxy stands before the server; https makes cookies Secure. */
  readonly publicUrl: string | null;
  /** Folder of the SQLite file, secrets, backups. */
  readonly dataFolder: string;
  /** Folder of uploaded files; `files` in the data folder unless set. Several server processes share it. */
  readonly filesFolder?: string;
  /** Folder of the keys of secret votes; `secrets` in the data folder unless set. Several server processes share it. */
  readonly secretsFolder?: string;
  readonly database:
    | { readonly kind: "sqlite"; readonly file: string }
    | { readonly kind: "postgresql"; readonly url: string; readonly standbys?: StandbySettings };
  /** Demo data and one-click demo sign-in. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Cron text of the nightly backup (SQLite), or none. */
  readonly backupAt: string | null;
  readonly backupKeep: number;
  /** Notices by e-mail, or none. */
  readonly mail?: MailSettings | null;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** Which documents sessions may run: those that the console was built with (the default), or any. */
  readonly documents?: "trusted" | "any";
  /** Secret with which a monitoring system reads `/metrics`; without one there is no such address. */
  readonly metricsToken?: string | null;
  /** Sign-in through an identity provider, or none. */
  readonly oidc?: OidcSettings | null;
}

/** The identity provider of the installation (OpenID Connect). */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the sign-in page calls it. */
  readonly name: string;
}

/** Standbys of PostgreSQL that reports are read from. */
export interface StandbySettings {
  readonly urls: readonly string[];
  /** How long a report waits for a standby to have everything, before it is read from the primary. */
  readonly waitMs: number;
}

/** How notices go out by e-mail. */
export interface MailSettings {
  readonly smtpUrl: string;
  /** Sender, such as `Khung <khung@xa.example.gov.vn>`. */
  readonly from: string;
  /** Hour of the day in Vietnam from which the mails of the day go out. */
  readonly hour: number;
}

/** A setting is wrong; the message lists each with its rule. */
export class SettingsError extends Error {}

/**
 * Reads the settings from environment variables (`.env.example` documents each).
 *
 * @throws SettingsError naming every wrong variable, and when demo data would be reachable beyond loopback.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  }
  const values = parsed.data;
  const dataFolder = isAbsolute(values.KHUNG_DATA) ? values.KHUNG_DATA : resolve(values.KHUNG_DATA);
  const database = databaseOf(values, dataFolder);
  const loopback = isForThisMachine(values);
  if (values.KHUNG_DEMO === true && !loopback) {
    throw new SettingsError(
      "KHUNG_DEMO: demo accounts are open to everybody and never served beyond loopback; KHUNG_HOST must be 127.0.0.1, " +
        "and KHUNG_PUBLIC_URL no address of another machine",
    );
  }
  return {
    port: values.PORT,
    host: values.KHUNG_HOST,
    publicUrl: values.KHUNG_PUBLIC_URL ?? null,
    dataFolder,
    filesFolder: resolve(values.KHUNG_FILES ?? resolve(dataFolder, "files")),
    secretsFolder: resolve(values.KHUNG_SECRETS ?? resolve(dataFolder, "secrets")),
    database,
    demo: values.KHUNG_DEMO ?? (database.kind === "sqlite" && loopback),
    logLevel: values.KHUNG_LOG,
    backupAt: values.KHUNG_BACKUP_AT ?? null,
    backupKeep: values.KHUNG_BACKUP_KEEP,
    mail: mailOf(values),
    sessionIdleMinutes: values.KHUNG_SESSION_IDLE_MINUTES,
    sessionHours: values.KHUNG_SESSION_HOURS,
    documents: values.KHUNG_DOCUMENTS ?? (RUNS_FROM_SOURCE ? "any" : "trusted"),
    metricsToken: values.KHUNG_METRICS_TOKEN ?? null,
    oidc: oidcOf(values),
  };
}

/** Whether nobody else's machine reaches the server, neither at once nor through a proxy that stands before it. */
function isForThisMachine({ KHUNG_HOST, KHUNG_PUBLIC_URL }: z.infer<typeof environment>): boolean {
  return isLoopback(KHUNG_HOST) && (KHUNG_PUBLIC_URL === undefined || isLoopback(new URL(KHUNG_PUBLIC_URL).hostname));
}

function databaseOf(values: z.infer<typeof environment>, dataFolder: string): Settings["database"] {
  const { DATABASE_URL: url, DATABASE_REPLICA_URLS: urls, KHUNG_REPLICA_WAIT_MS: waitMs } = values;
  if (url !== undefined && url.startsWith("postgres")) {
    if (urls === undefined) return { kind: "postgresql", url };
    // A pool may lead to several servers at one port, by the names of databases.
    const places = [url, ...urls].map((each) => {
      const { hostname, port, pathname } = new URL(each);
      return `${hostname}:${port || "5432"}${pathname}`;
    });
    if (new Set(places).size < places.length)
      throw new SettingsError("DATABASE_REPLICA_URLS: each standby is another server than the others and DATABASE_URL");
    return { kind: "postgresql", url, standbys: { urls, waitMs } };
  }
  if (urls !== undefined)
    throw new SettingsError("DATABASE_REPLICA_URLS: only PostgreSQL has standbys; DATABASE_URL must be its address");
  return {
    kind: "sqlite",
    file: url === undefined ? resolve(dataFolder, "khung.sqlite") : resolve(url.replace(/^sqlite:(\/\/)?/, "")),
  };
}

function mailOf(values: z.infer<typeof environment>): MailSettings | null {
  const { KHUNG_SMTP_URL: smtpUrl, KHUNG_MAIL_FROM: from, KHUNG_MAIL_HOUR: hour } = values;
  if (smtpUrl === undefined && from === undefined) return null;
  if (smtpUrl === undefined || from === undefined)
    throw new SettingsError("KHUNG_SMTP_URL, KHUNG_MAIL_FROM: mail needs both, the mail server and the sender");
  return { smtpUrl, from, hour };
}

function oidcOf(values: z.infer<typeof environment>): OidcSettings | null {
  const { KHUNG_OIDC_ISSUER: issuer, KHUNG_OIDC_CLIENT_ID: clientId, KHUNG_OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined)
    throw new SettingsError(
      "KHUNG_OIDC_ISSUER, KHUNG_OIDC_CLIENT_ID, KHUNG_OIDC_CLIENT_SECRET: sign-in through a provider needs all three",
    );
  const { protocol, hostname } = new URL(issuer);
  if (protocol === "http:" && !isLoopback(hostname))
    throw new SettingsError("KHUNG_OIDC_ISSUER: a provider on another machine is reached by https alone");
  if (values.KHUNG_PUBLIC_URL === undefined && !isLoopback(values.KHUNG_HOST))
    throw new SettingsError("KHUNG_PUBLIC_URL: sign-in through a provider needs the address that people use");
  return { issuer, clientId, clientSecret, name: values.KHUNG_OIDC_NAME ?? hostname };
}

/** Where uploaded files lie. */
export function filesFolderOf(settings: Pick<Settings, "dataFolder" | "filesFolder">): string {
  return settings.filesFolder ?? resolve(settings.dataFolder, "files");
}

/** Where the keys of secret votes lie: never in the database, its backups or its logs. */
export function secretsFolderOf(settings: Pick<Settings, "dataFolder" | "secretsFolder">): string {
  return settings.secretsFolder ?? resolve(settings.dataFolder, "secrets");
}

/** Whether a bind address is reachable only from this machine. */
export function isLoopback(host: string): boolean {
  return ["localhost", "::1", "[::1]"].includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}
