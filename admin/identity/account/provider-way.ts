import { useLocation } from "react-admin";

const KEY = "KhungAskedPage";

interface Asked {
  readonly nextPathname?: string;
  readonly nextSearch?: string;
}

/** What a way through the identity provider needs to know of the address that it begins or ends at. */
export interface ProviderWay {
  /** Page that was asked for before the sign-in. */
  readonly page: string;
  /** Rule by which the way that led here came to nothing; null when none did. */
  readonly problem: string | null;
}

/** Where to go on to after signing in; the way through the provider leaves the console and would forget it. */
export function useProviderWay(): ProviderWay {
  const { state, search } = useLocation();
  const problem = new URLSearchParams(search).get("problem");
  const { nextPathname = "/", nextSearch = "" } = (state ?? {}) as Asked;
  const page = problem === null ? `${nextPathname}${nextSearch}` : (sessionStorage.getItem(KEY) ?? "/");
  return { page, problem };
}

/** Address that begins a sign-in at the provider and leads on to a page of the console. */
export function signInAddress(page: string): string {
  return `/oidc/start?to=${encodeURIComponent(page)}`;
}

/** Remembers the page for a way that fails. */
export function rememberAsked(page: string): void {
  sessionStorage.setItem(KEY, page);
}
