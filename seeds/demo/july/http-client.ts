import type { GraphqlClient } from "./graphql-verbs.ts";

/** Somebody signed in over HTTP. */
export interface HttpClient extends GraphqlClient {
  /** The session as a browser sends it: it is as good at another server on the same data. */
  readonly cookie: string;
  /** Text of a download. */
  download(path: string): Promise<string>;
}

/** The API said no. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    readonly rule: string,
    message: string,
  ) {
    super(`${message} (${rule})`);
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly rule?: string };
  }[];
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { accountId } }`;

/**
 * Signs in as a browser does and keeps the session's cookie.
 *
 * @param address of the server, such as http://127.0.0.1:4000.
 * @throws ApiRefusal when the API refuses.
 */
export async function signInOverHttp(address: string, username: string, password: string): Promise<HttpClient> {
  const { cookie } = await post(address, "", SIGN_IN, { input: { username, password } });
  return httpClient(address, cookie);
}

/** The client of a session. @param cookie as a browser sends it. */
export function httpClient(address: string, cookie: string): HttpClient {
  return {
    cookie,
    async ask<T>(document: string, variables: object = {}): Promise<T> {
      return (await post(address, cookie, document, variables)).data as T;
    },
    async download(path) {
      const response = await fetch(new URL(path, address), { headers: { cookie } });
      const text = await response.text();
      if (!response.ok) throw new ApiRefusal("DOWNLOAD", "download.refused", `${String(response.status)} ${text}`);
      return text;
    },
  };
}

async function post(
  address: string,
  cookie: string,
  query: string,
  variables: object,
): Promise<{ data: unknown; cookie: string }> {
  const response = await fetch(new URL("/graphql", address), {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie === "" ? {} : { cookie }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Body;
  const [error] = body.errors ?? [];
  if (error !== undefined)
    throw new ApiRefusal(error.extensions?.code ?? "", error.extensions?.rule ?? "", error.message);
  const cookies = response.headers.getSetCookie().map((each) => each.split(";")[0]);
  return { data: body.data, cookie: cookies.join("; ") };
}
