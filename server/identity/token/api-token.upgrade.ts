/** Tokens of before this scope existed wrote their own documents; they go on doing so. */
const KEEP_ADHOC =
  "update api_token set scopes = '[\"ADHOC\",' || substr(scopes, 2) where revoked_at is null and scopes not like '%ADHOC%'";

/** Run once, by the migration that brought the scope ADHOC. */
export const triggers = { sqlite: [KEEP_ADHOC], postgresql: [KEEP_ADHOC] };
