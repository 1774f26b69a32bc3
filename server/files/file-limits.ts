/** Limits of one stored file, of an archive inside it, and of what an account uploads. */
export const FILE_LIMITS = {
  bytes: 20 * 1024 * 1024,
  nameLength: 200,
  /** What an account may upload within an hour. */
  hourlyBytes: 200 * 1024 * 1024,
  /** A file that nothing refers to is removed after so many hours. */
  unattachedHours: 24,
  archiveEntries: 5_000,
  archiveBytes: 200 * 1024 * 1024,
  /** An archive may inflate to so many times its size … */
  archiveRatio: 100,
  /** … and always to this much, since small sheets repeat themselves. */
  archiveFreeBytes: 1024 * 1024,
};

/** Megabytes for people. Example: 20971520 → 20. */
export const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
